import type { Manner } from '../manner';

export const MARCUS: Partial<Manner> = {
  greeting: [
    'What can I help you with? I can arrange a time, change {{aVisit}}, or answer a question.',
    'Tell me what you need, and we will take it in order.',
  ],
  thanks: ['You are welcome.', 'Glad that is in order.'],
  askService: [
    'First, the kind of {{visit}}: {{options}}?',
    'Which of these do you need: {{options}}?',
    'So that I set aside the right time: {{options}}?',
  ],
  askTime: [
    'Understood, {{appointmentType}}. Which day and time would you prefer?',
    'Next, the day: which one suits you?',
    'Which day, and morning or afternoon?',
  ],
  timeIsFree: ['{{when}} is available.'],
  askMessage: ['Certainly. What should I tell them?'],
  offerToPassOn: ['I can pass that on to the team, or arrange a time. Which do you prefer?'],
  askName: ['One last thing: under which name should I enter it?'],
  offerAgain: ['I can propose {{optionOne}} or {{optionTwo}}. Which do you prefer?'],
  offerOne: ['There is {{optionOne}}. Does that suit you?'],
  resume: ['To return to the time: {{optionOne}}, or {{optionTwo}}. Which do you prefer?'],
  resumeOne: ['To return to the time: {{optionOne}}. Does that suit you?'],
  gone: ['That time was taken a moment ago.'],
  full: ['There is nothing free {{when}}.'],
  closed: ['We are closed on {{day}}.'],
  moved: ['That is moved: {{appointmentType}}, now {{appointmentDate}} at {{appointmentTime}}.'],
  canceled: [
    'That is done. {{YourVisit}} on {{appointmentDate}} at {{appointmentTime}} is off the calendar. I can arrange a new time whenever you wish.',
  ],
  canceledSeveral: [
    'That is done. Off the calendar: {{visits}}. I can arrange new times whenever you wish.',
  ],
  visits: ['In the calendar: {{visits}}.'],
  visitsStand: [
    'Nothing changes. In the calendar: {{visits}}. Tell me if you prefer another time.',
  ],
  keptVisit: [
    'Understood, it stays as it is: {{appointmentType}}, {{appointmentDate}} at {{appointmentTime}}.',
  ],
  delayTold: [
    'Thank you for telling us. The team has been informed just now, for {{yourVisit}} at {{appointmentTime}}.',
  ],
  confirmed: [
    'That is confirmed: {{appointmentType}}, {{appointmentDate}} at {{appointmentTime}}.',
  ],
  messageTaken: ['I have passed it on. Someone will get back to you by {{due}}.'],
  callbackSet: ['That is arranged. Someone will call you by {{due}}.'],
  handedOver: [
    'I have asked someone at {{businessName}} to take over. They have everything you wrote.',
  ],
  dropped: ['Understood. I leave it there; text whenever you wish.'],
  unclear: [
    'I did not follow that. Is it about a time, a change to {{aVisit}}, or a question?',
    'Please put it another way: what it is for, and which day.',
  ],
};
