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
    'You got it! Which day and time are you thinking of for the {{appointmentType}}?',
    'When would be nice for you? A day is plenty.',
    'Mornings or afternoons, and which day?',
  ],
  askParty: ['Lovely! How many of you will there be?', 'How many guests shall I count?'],
  timeIsFree: ['Lovely, {{when}} is free!'],
  offerToPassOn: ['Shall I pass that along to the team, or find you a time with us?'],
  notFree: ['Oh, {{when}} is taken already.'],
  price: ["It's {{price}} for {{appointmentType}}."],
  askMoveTime: [
    'Of course! {{YourVisit}} is {{appointmentDate}} at {{appointmentTime}}. When would suit you better?',
    'When would be nicer for you? A day is plenty.',
  ],
  askName: ['And what name may I put it under?'],
  askWhose: ["What's your {{relation}}'s name?"],
  offerAgain: ['How about {{optionOne}} or {{optionTwo}}?'],
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
    'All taken care of: {{yourVisit}} on {{appointmentDate}} at {{appointmentTime}} is off the calendar. Come back to me any time.',
  ],
  canceledSeveral: ['All taken care of, off the calendar: {{visits}}. Come back to me any time.'],
  visits: ['Here you are: {{visits}}.'],
  visitsStand: [
    "No worries, nothing changes: {{visits}}. If you'd like another time, just say so!",
  ],
  keptVisit: [
    'Lovely, it stays just as it is: {{appointmentType}}, {{appointmentDate}} at {{appointmentTime}}.',
  ],
  nameNoted: ['Thank you, {{name}}! I have your name down.'],
  askMessage: ['Of course! What shall I tell them?'],
  delayTold: [
    "Thanks so much for the heads-up! I've just told the team, for {{yourVisit}} at {{appointmentTime}}.",
  ],
  amAi: [
    "I'm {{coordinatorName}}, an AI assistant at {{businessName}}, not a person. If you'd like one, just say so and I'll bring someone in!",
  ],
  offerPerson: ["I'm so sorry, I'm not getting it. Shall I bring in a person?"],
  confirmed: [
    "Perfect, we'll see you {{appointmentDate}} at {{appointmentTime}} for {{yourVisit}}!",
  ],
  messageTaken: ["Of course, I've passed it right along. Someone will get back to you by {{due}}."],
  callbackSet: ['You got it! Someone will call you by {{due}}.'],
  dropped: ["No worries at all. I'm here whenever you like."],
  unclear: [
    'Sorry, you lost me there! Shall we find you a time, move {{aVisit}}, or is it a question?',
    'Could you tell me in other words? A day and what it is for is plenty.',
  ],
};
