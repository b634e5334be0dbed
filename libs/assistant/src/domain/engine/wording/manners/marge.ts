import type { Manner } from '../manner';

export const MARGE: Partial<Manner> = {
  greeting: ['Booking, moving {{aVisit}}, or a question?', 'What do you need?'],
  thanks: ['Any time.', "That's what I'm here for."],
  askService: [
    "What's it for: {{options}}?",
    'Pick one for me: {{options}}.',
    'One of these: {{options}}. Which?',
  ],
  askTime: [
    '{{appointmentType}}. Which day and time?',
    'Give me a day and I will look.',
    'Morning or afternoon, and which day?',
  ],
  timeIsFree: ['{{when}}. Good.'],
  askMessage: ['Go ahead. What do I tell them?'],
  offerToPassOn: ['Do I pass that on to the team, or do you want a time?'],
  askName: ['What name do I put it under?'],
  offerAgain: ['I can do {{optionOne}} or {{optionTwo}}. Which one?'],
  offerOne: ['I have {{optionOne}}. That work?'],
  resume: ['Back to it: {{optionOne}} or {{optionTwo}}. Which one?'],
  resumeOne: ['Back to it: {{optionOne}}. That work?'],
  gone: ['That one just went.'],
  full: ['Nothing open {{when}}.'],
  closed: ["We're closed {{day}}."],
  moved: ['Done. {{appointmentType}} moved to {{appointmentDate}} at {{appointmentTime}}.'],
  canceled: [
    'Done. {{appointmentType}} on {{appointmentDate}} at {{appointmentTime}} is off the book. Tell me when you want a new one.',
  ],
  canceledSeveral: ['Done. Off the book: {{visits}}. Tell me when you want new ones.'],
  confirmed: [
    'Noted. {{appointmentType}}, {{appointmentDate}} at {{appointmentTime}}. See you then.',
  ],
  visits: ['On the book: {{visits}}.'],
  visitsStand: ['It stands. On the book: {{visits}}. Tell me if you want another time.'],
  keptVisit: ['Fine. It stays: {{appointmentType}}, {{appointmentDate}} at {{appointmentTime}}.'],
  moveOrCancel: [
    '{{appointmentType}} is {{appointmentDate}} at {{appointmentTime}}. Do I move it, or take it off the book?',
  ],
  askMoveTime: [
    '{{appointmentType}} is {{appointmentDate}} at {{appointmentTime}}. Which day and time instead?',
    'Move it to when? A day will do.',
  ],
  nameNoted: ['Thank you, {{name}}. Noted.'],
  duration: ['{{appointmentType}} takes {{minutes}} minutes.'],
  offerPerson: ["I'm not following. Do you want a person to take over?"],
  delayTold: ['Noted. I told the team just now, for {{yourVisit}} at {{appointmentTime}}.'],
  messageTaken: ['Noted and passed on. Somebody gets back to you by {{due}}.'],
  callbackSet: ['Noted. Somebody calls you by {{due}}.'],
  handedOver: ["I've told the team. Somebody takes over, and they have what you wrote."],
  dropped: ['Fine. Text me when you want it.'],
  unclear: [
    'That one got past me. Booking, moving {{aVisit}}, or a question?',
    'Say it another way for me? A day and what it is for will do.',
  ],
};
