import type { Manner } from '../manner';

export const SANDY: Partial<Manner> = {
  greeting: [
    'So nice to hear from you! What are we planning today?',
    'Hi there! What can I do for you?',
  ],
  thanks: ["Aw, you're so welcome!", 'My pleasure!'],
  askService: [
    'Lovely, what shall it be: {{options}}?',
    'Which of these sounds right: {{options}}?',
    'Help me out, which one: {{options}}?',
  ],
  askTime: [
    'You got it! Which day and time are you thinking of for your {{appointmentType}}?',
    'When would be nice for you? A day is plenty.',
    'Mornings or afternoons, and which day?',
  ],
  askParty: ['Lovely! How many of you will there be?', 'How many guests shall I count?'],
  askName: ['Perfect! And what name may I put it under?'],
  askWhose: ["Lovely! What's your {{relation}}'s name?"],
  offerOne: ['I have a lovely one: {{optionOne}}. Does that work?'],
  resume: ['Now, we were at {{optionOne}} or {{optionTwo}}. Which sounds nicer?'],
  resumeOne: ['Now, we were at {{optionOne}}. Shall I save it for you?'],
  gone: ['Oh no, someone just snapped that one up.'],
  full: ['Oh, nothing is left {{when}}.'],
  closed: ["Oh, we're closed on {{day}}."],
  moved: [
    "You got it, you're moved: {{appointmentType}} on {{appointmentDate}} at {{appointmentTime}}.",
  ],
  canceled: [
    'All taken care of: your {{appointmentType}} on {{appointmentDate}} at {{appointmentTime}} is off the calendar. Come back to me any time.',
  ],
  confirmed: [
    "Perfect, we'll see you {{appointmentDate}} at {{appointmentTime}} for your {{appointmentType}}!",
  ],
  messageTaken: ["Of course, I've passed it right along. Someone will get back to you by {{due}}."],
  callbackSet: ['You got it! Someone will call you by {{due}}.'],
  dropped: ["No worries at all. I'm here whenever you like."],
  unclear: [
    'Sorry, I lost you there. Shall we find you a time, move {{aVisit}}, or is it a question?',
    'Could you tell me in other words? A day and what it is for is plenty.',
  ],
};
