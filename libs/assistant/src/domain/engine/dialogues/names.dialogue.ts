import type { WrittenDialogue } from './dialogue';

/** Names that read like dates, questions or orders, and orders that do not read like names. */
export const NAMES: readonly WrittenDialogue[] = [
  {
    name: 'a name that could mean something else: April May',
    business: 'dental',
    persona: 'emma',
    now: '2026-11-23T09:00',
    script: [
      { says: 'cleaning thu 3pm', reply: /name/ },
      { says: 'April May', uses: ['book_appointment'], avoids: ['answer_question'] },
    ],
    book: [{ service: 'Cleaning', at: '2026-11-26T15:00', for: 'April' }],
  },
  {
    name: 'a name that could mean something else: June Day',
    business: 'dental',
    persona: 'emma',
    now: '2026-11-23T09:00',
    script: [
      { says: 'cleaning thu 3pm', reply: /name/ },
      { says: 'im June Day', uses: ['book_appointment'], avoids: ['answer_question'] },
    ],
    book: [{ service: 'Cleaning', at: '2026-11-26T15:00', for: 'June' }],
  },
  {
    name: 'a name that could mean something else: José Ñúñez-García',
    business: 'dental',
    persona: 'emma',
    now: '2026-11-23T09:00',
    script: [
      { says: 'cleaning thu 3pm', reply: /name/ },
      { says: 'José Ñúñez-García', uses: ['book_appointment'], avoids: ['answer_question'] },
    ],
    book: [{ service: 'Cleaning', at: '2026-11-26T15:00', for: 'José' }],
  },
  {
    name: 'a name that could mean something else: Will',
    business: 'dental',
    persona: 'emma',
    now: '2026-11-23T09:00',
    script: [
      { says: 'cleaning thu 3pm', reply: /name/ },
      { says: 'Will', uses: ['book_appointment'], avoids: ['answer_question'] },
    ],
    book: [{ service: 'Cleaning', at: '2026-11-26T15:00', for: 'Will' }],
  },
  {
    name: 'a name that could mean something else: Jo Park',
    business: 'dental',
    persona: 'emma',
    now: '2026-11-23T09:00',
    script: [
      { says: 'cleaning thu 3pm', reply: /name/ },
      { says: 'Jo Park', uses: ['book_appointment'], avoids: ['answer_question'] },
    ],
    book: [{ service: 'Cleaning', at: '2026-11-26T15:00', for: 'Jo' }],
  },
  {
    name: 'what a relative needs is no name',
    business: 'dental',
    persona: 'emma',
    now: '2026-11-23T09:00',
    contact: 'Ben',
    script: [
      { says: 'my daughter needs a cleaning thu 3pm', reply: /daughter's name/ },
      { says: 'lily', uses: ['book_appointment'] },
    ],
    book: [{ service: 'Cleaning', at: '2026-11-26T15:00', for: 'Lily' }],
  },
];
