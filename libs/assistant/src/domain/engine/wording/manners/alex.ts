import type { Manner } from '../manner';

export const ALEX: Partial<Manner> = {
  greeting: [
    'What can I do for you? I can find a time, move {{aVisit}}, or answer a question.',
    'How can I help?',
  ],
  nameNoted: ["Thanks, {{name}}. I've noted your name."],
  keptVisit: [
    'Okay, it stays as it is: {{appointmentType}}, {{appointmentDate}} at {{appointmentTime}}.',
  ],
  visitsStand: [
    "That's fine, nothing changes: {{visits}}. Let me know if another time works better.",
  ],
  delayTold: [
    "Thanks for the heads-up. I've just let the team know, for {{yourVisit}} at {{appointmentTime}}.",
  ],
  canceledSeveral: [
    "I've taken these off the calendar: {{visits}}. I can find new times whenever you like.",
  ],
  unclear: [
    "Sorry, I didn't get that. Is it about booking, moving {{aVisit}}, or a question?",
    'Could you say it in other words? For example "a {{appointmentType}} on Tuesday afternoon".',
  ],
  thanks: ["You're welcome.", 'Glad to help.'],
  confirmed: [
    "Thanks, you're confirmed: {{appointmentType}}, {{appointmentDate}} at {{appointmentTime}}.",
  ],
  moved: ["I've moved {{yourVisit}} to {{appointmentDate}} at {{appointmentTime}}."],
  canceled: [
    "I've taken {{yourVisit}} on {{appointmentDate}} at {{appointmentTime}} off the calendar. I can find a new time whenever you like.",
  ],
};
