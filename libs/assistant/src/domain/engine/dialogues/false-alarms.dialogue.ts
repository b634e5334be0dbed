import type { WrittenDialogue } from './dialogue';

const CLEANING = { service: 'Cleaning', at: '2026-11-26T10:00', for: 'Ben' } as const;
const UNTOUCHED = ['cancel_appointment', 'move_appointment', 'confirm_appointment'] as const;

const withVisit = (
  name: string,
  says: string,
  step: Omit<WrittenDialogue['script'][number], 'says'> = {},
): WrittenDialogue => ({
  name,
  business: 'dental',
  persona: 'alex',
  now: '2026-11-23T09:00',
  contact: 'Ben',
  visits: [CLEANING],
  script: [{ says, avoids: UNTOUCHED, ...step }],
  book: [{ ...CLEANING, status: 'scheduled' }],
});

/** Words that sound like an order and are none: the book stays as it is. */
export const FALSE_ALARMS: readonly WrittenDialogue[] = [
  withVisit('does not want to cancel', "please don't cancel my appointment", {
    reply: /Cleaning on Thursday, Nov 26 at 10:00 AM/,
    never: /like to book/,
  }),
  withVisit('asks what canceling would mean', 'what if I need to cancel?', {
    uses: ['answer_question'],
  }),
  withVisit('asks for the policy', "what's your cancellation policy?", {
    uses: ['answer_question'],
  }),
  withVisit(
    'something else was canceled',
    'my meeting got cancelled so im free thursday morning after all',
    {
      reply: /Cleaning on Thursday, Nov 26 at 10:00 AM/,
      never: /like to book/,
      avoids: [...UNTOUCHED, 'find_times'],
    },
  ),
  withVisit('is free, and asks for a time', 'im free friday, any openings for a cleaning?', {
    uses: ['find_times'],
    reply: /Friday, Nov 27/,
  }),
  withVisit('hopes for somebody else to cancel', 'any cancellations today?'),
  withVisit('changes their insurance', 'i need to change my insurance info', {
    avoids: [...UNTOUCHED, 'find_times'],
  }),
  withVisit('cannot confirm yet', "can't confirm yet, will let you know"),
  withVisit(
    'a terrible pain is no complaint',
    'i have a terrible toothache, can you see me today?',
    {
      avoids: [...UNTOUCHED, 'transfer_to_person'],
      uses: ['find_times'],
    },
  ),
  {
    name: 'sighs and takes the first',
    business: 'dental',
    persona: 'sandy',
    now: '2026-11-23T09:00',
    contact: 'Ben',
    script: [
      { says: 'cleaning friday', reply: /Friday, Nov 27/ },
      { says: 'ugh ok the first one', uses: ['book_appointment'], avoids: ['transfer_to_person'] },
    ],
    book: [{ service: 'Cleaning', at: '2026-11-27T09:00' }],
  },
  {
    name: 'refuses a time by naming it',
    business: 'dental',
    persona: 'marge',
    now: '2026-11-23T09:00',
    contact: 'Ben',
    script: [
      { says: 'cleaning friday', reply: /Friday, Nov 27 at 9:00 AM/ },
      { says: '9am is too early', avoids: ['book_appointment'], reply: /Friday, Nov 27/ },
      { says: "10:30 doesn't work either, sorry", avoids: ['book_appointment'] },
      { says: 'friday at 9 isnt possible for me at all', avoids: ['book_appointment'] },
      { says: 'no, 4pm', uses: ['book_appointment'] },
    ],
    book: [{ service: 'Cleaning', at: '2026-11-27T16:00' }],
  },
  {
    name: 'a weekday named within the week that is spoken of',
    business: 'dental',
    persona: 'emma',
    now: '2026-11-23T09:00',
    contact: 'Ben',
    script: [
      { says: 'what do you have for a cleaning next week', reply: /Nov 30/ },
      { says: 'anything on thursday?', reply: /Thursday, Dec 3/ },
    ],
  },
  {
    name: 'all visits go only after a question',
    business: 'dental',
    persona: 'marcus',
    now: '2026-11-23T09:00',
    contact: 'Ben',
    visits: [CLEANING, { service: 'Follow-up', at: '2026-12-10T15:00', for: 'Ben' }],
    script: [
      { says: 'cancel everything please', avoids: ['cancel_appointment'], reply: /Dec 10/ },
      {
        says: 'yes both',
        uses: ['cancel_appointment'],
        reply: [/Nov 26/, /Dec 10/],
        never: /(?:calendar[^]*){2}/,
      },
    ],
    book: [],
  },
  {
    name: 'the name comes after the booking',
    business: 'salon',
    persona: 'alex',
    now: '2026-11-24T09:00',
    script: [
      { says: 'haircut wed 3pm', uses: ['hold_time'] },
      { says: 'actually 4pm', uses: ['book_appointment'] },
      { says: 'Rosa', uses: ['take_message'], reply: /Rosa/ },
    ],
    book: [{ service: 'Haircut', at: '2026-11-25T16:00' }],
  },
  {
    name: 'none of the kinds of visit is theirs',
    business: 'dental',
    persona: 'sandy',
    now: '2026-11-23T09:00',
    contact: 'Ben',
    script: [
      { says: 'can i make an appointment', reply: /Cleaning/ },
      { says: "something else, it's not on your list", reply: /\?/ },
      { says: 'i want to have my old x-rays picked up', uses: ['take_message'] },
    ],
  },
  {
    name: 'asks for the very time that they have',
    business: 'dental',
    persona: 'marge',
    now: '2026-11-23T09:00',
    contact: 'Ben',
    script: [
      { says: 'Friday 2pm cleaning', uses: ['book_appointment'] },
      { says: 'Friday 2pm cleaning', avoids: ['book_appointment'], reply: /On the book.*2:00 PM/ },
    ],
    book: [{ service: 'Cleaning', at: '2026-11-27T14:00' }],
  },
  {
    name: 'books and asks in one sentence',
    business: 'dental',
    persona: 'emma',
    now: '2026-11-23T09:00',
    contact: 'Ben',
    script: [
      {
        says: 'cleaning tuesday at 2 please, and is there parking?',
        uses: ['book_appointment', 'answer_question'],
        reply: [/Elm/, /Tuesday, Nov 24/],
      },
    ],
    book: [{ service: 'Cleaning', at: '2026-11-24T14:00' }],
  },
];
