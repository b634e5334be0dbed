import type { WrittenDialogue } from './dialogue';

const CLEANING = { service: 'Cleaning', at: '2026-11-26T10:00', for: 'Ben' } as const;
const CHANGES = ['book_appointment', 'move_appointment', 'cancel_appointment'] as const;

const lists = (says: string): WrittenDialogue => ({
  name: `asks after own visits: ${says}`,
  business: 'dental',
  persona: 'marge',
  now: '2026-11-23T09:00',
  contact: 'Ben',
  visits: [CLEANING],
  script: [{ says, reply: /Thursday, Nov 26 at 10:00 AM/, avoids: [...CHANGES, 'find_times'] }],
  book: [CLEANING],
});

/** Questions, which book nothing whatever is on offer. */
export const ASKING: readonly WrittenDialogue[] = [
  lists('what appointments do we have?'),
  lists('wat appointments do i have'),
  lists('when do i see you guys'),
  lists('when is my appointment'),
  {
    name: 'asks after own visits while times are on offer',
    business: 'dental',
    persona: 'marge',
    now: '2026-11-23T09:00',
    contact: 'Ben',
    visits: [CLEANING],
    script: [
      { says: 'an exam friday', reply: /Friday, Nov 27/, uses: ['find_times'] },
      { says: 'when is my appointment', reply: [/Nov 26/, /Nov 27/], avoids: CHANGES },
      { says: 'is it ok if my kid comes along?', reply: /Nov 27/, avoids: CHANGES },
      { says: 'the first one', uses: ['book_appointment'] },
    ],
  },
  {
    name: 'asks after own visits half a day after an offer',
    business: 'dental',
    persona: 'marge',
    now: '2026-11-23T09:00',
    contact: 'Ben',
    visits: [CLEANING],
    script: [
      { says: 'a cleaning friday', reply: /Friday, Nov 27/ },
      { says: 'when is my appointment', later: 1_000, reply: /Nov 26/, avoids: CHANGES },
    ],
    book: [CLEANING],
  },
  {
    name: 'asks while the name is asked for',
    business: 'dental',
    persona: 'marge',
    now: '2026-11-23T09:00',
    script: [
      { says: 'cleaning thu 3pm', reply: /name/ },
      { says: 'when is my appointment', reply: /name/, avoids: CHANGES },
      { says: 'is it ok if my kid comes along?', reply: /name/, avoids: CHANGES },
      { says: 'Priya', uses: ['book_appointment'] },
    ],
    book: [{ service: 'Cleaning', at: '2026-11-26T15:00', for: 'Priya' }],
  },
];
