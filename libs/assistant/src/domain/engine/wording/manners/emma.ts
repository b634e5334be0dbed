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
    'Of course. Which day and time would be easiest for your {{appointmentType}}?',
    'Whenever you are ready: which day would suit you?',
    'Would a morning or an afternoon be easier, and on which day?',
  ],
  askName: ['May I have a name to put it under?'],
  askWhose: ["May I have your {{relation}}'s name?"],
  offerOne: ['I could offer you {{optionOne}}. Would that be all right?'],
  resume: ['And for your visit we were at {{optionOne}} or {{optionTwo}}. Which would be easier?'],
  resumeOne: ['And for your visit we were at {{optionOne}}. Would that be all right?'],
  gone: ["I'm sorry, someone took that time a moment ago."],
  full: ["I'm sorry, nothing is free {{when}}."],
  closed: ["I'm sorry, we're closed on {{day}}."],
  moved: [
    'Of course. Your {{appointmentType}} is moved to {{appointmentDate}} at {{appointmentTime}}.',
  ],
  canceled: [
    "That's quite all right. Your {{appointmentType}} on {{appointmentDate}} at {{appointmentTime}} is off the calendar, and we can find a new time when you're ready.",
  ],
  confirmed: [
    'Thank you for letting us know. We expect you {{appointmentDate}} at {{appointmentTime}} for your {{appointmentType}}.',
  ],
  messageTaken: [
    "I've made sure that it reaches the team. Someone will get back to you by {{due}}.",
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
