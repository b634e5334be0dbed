import type { Manner } from '../manner';

export const EMMA: Partial<Manner> = {
  greeting: [
    "I'm listening. Would you like a time with us, a change, or an answer to something?",
    'Take your time. What would help?',
  ],
  thanks: ["You're very welcome. Take care.", "I'm glad I could help."],
  askService: [
    'Of course. What would it be for: {{options}}?',
    'Whichever fits best: {{options}}?',
    'Let us take it step by step. Is it one of these: {{options}}?',
  ],
  askTime: [
    'Of course. Which day and time would be easiest for the {{appointmentType}}?',
    'Whenever you are ready: which day would suit you?',
    'Would a morning or an afternoon be easier, and on which day?',
  ],
  timeIsFree: ['Yes, {{when}} is free.'],
  askMessage: ['Of course. What would you like me to tell them?'],
  offerToPassOn: ['Would you like me to pass that on to the team, or shall we find you a time?'],
  notFree: ["I'm sorry, {{when}} isn't free."],
  outsideHours: ["I'm sorry, {{when}} is outside our hours."],
  price: ['{{appointmentType}} comes to {{price}}.'],
  shallICancel: [
    'The one I see is {{yourVisit}} on {{appointmentDate}} at {{appointmentTime}}. Would you like me to take that one off?',
  ],
  askName: ['May I have a name to put it under?'],
  askWhose: ["May I have your {{relation}}'s name?"],
  offerAgain: ['Would {{optionOne}} or {{optionTwo}} be easier?'],
  offerOne: ['I could offer you {{optionOne}}. Would that be all right?'],
  resume: ['And for your visit we were at {{optionOne}} or {{optionTwo}}. Which would be easier?'],
  resumeOne: ['And for your visit we were at {{optionOne}}. Would that be all right?'],
  gone: ["I'm sorry, someone took that time a moment ago."],
  full: ["I'm sorry, nothing is free {{when}}."],
  closed: ["I'm sorry, we're closed on {{day}}."],
  moved: ['Of course. {{YourVisit}} is moved to {{appointmentDate}} at {{appointmentTime}}.'],
  canceled: [
    "That's quite all right. {{YourVisit}} on {{appointmentDate}} at {{appointmentTime}} is off the calendar, and we can find a new time when you're ready.",
  ],
  canceledSeveral: [
    "That's quite all right. These are off the calendar: {{visits}}. We can find new times when you're ready.",
  ],
  confirmed: [
    'Thank you for letting us know. We expect you {{appointmentDate}} at {{appointmentTime}} for {{yourVisit}}.',
  ],
  messageTaken: [
    "I've made sure that it reaches the team. Someone will get back to you by {{due}}.",
  ],
  delayTold: [
    "Thank you for telling us, and please don't rush. I've let the team know just now, for {{yourVisit}} at {{appointmentTime}}.",
  ],
  visitsStand: [
    "Don't worry, nothing changes: {{visits}}. If another time would be easier, just tell me.",
  ],
  keptVisit: [
    'Of course, it stays as it is: {{appointmentType}}, {{appointmentDate}} at {{appointmentTime}}.',
  ],
  whichVisitCancel: ['Of course. Which one would you like me to take off: {{visits}}?'],
  whichVisitMove: ['Of course. Which one would you like to move: {{visits}}?'],
  askMoveTime: [
    'Of course. {{YourVisit}} is {{appointmentDate}} at {{appointmentTime}}. Which day and time would be easier?',
    'Whenever you are ready: which day would be easier?',
  ],
  moveOrCancel: [
    'Thank you for telling me. {{YourVisit}} is {{appointmentDate}} at {{appointmentTime}}. Shall we find another time, or would you rather I take it off the calendar?',
  ],
  amAi: [
    "I'm {{coordinatorName}}, an AI assistant at {{businessName}}, not a person. If you would rather talk with someone, tell me and I'll bring them in.",
  ],
  offerPerson: ["I'm sorry, I'm not understanding you well. Shall I ask a person to take over?"],
  tooMany: [
    "I'm sorry, I don't have a place for {{partySize}} at once. I've passed your request on, and someone will get back to you.",
  ],
  callbackSet: ['Of course. Someone will call you by {{due}}.'],
  handedOverUpset: [
    "I'm sorry, that sounds frustrating. I've asked someone at {{businessName}} to take over, and they have what you wrote.",
  ],
  dropped: ["That's quite all right. I'm here when you're ready."],
  unclear: [
    'I want to get this right. Is it about a time with us, a change to {{aVisit}}, or a question?',
    'Could you tell me a little more, in other words?',
  ],
};
