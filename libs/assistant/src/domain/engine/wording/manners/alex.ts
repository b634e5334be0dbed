import type { Manner } from '../manner';

export const ALEX: Partial<Manner> = {
  greeting: [
    'What can I do for you? I can find a time, move {{aVisit}}, or answer a question.',
    'How can I help?',
  ],
  thanks: ["You're welcome.", 'Glad to help.'],
  confirmed: [
    "Thanks, you're confirmed: {{appointmentType}}, {{appointmentDate}} at {{appointmentTime}}.",
  ],
  moved: ["I've moved your {{appointmentType}} to {{appointmentDate}} at {{appointmentTime}}."],
  canceled: [
    "I've taken your {{appointmentType}} on {{appointmentDate}} at {{appointmentTime}} off the calendar. I can find a new time whenever you like.",
  ],
};
