import type { WrittenDialogue } from '../dialogue';

/** Kept aside: the engine is measured by these, and not tuned on them. */
export const HELD_OUT_BOOKING: readonly WrittenDialogue[] = [
  {
    name: 'after school, any weekday',
    business: 'dental',
    persona: 'emma',
    now: '2026-11-23T10:15',
    contact: 'Beth',
    script: [
      {
        says: 'Hello, I would like to schedule a cleaning for my son Tobias, sometime after 3 this week if possible',
        reply: /(Nov 2[3-9]).*(3:\d\d|4:\d\d) PM/,
        never: /AM/,
      },
      { says: 'The first one is perfect, thank you', uses: ['book_appointment'] },
    ],
    book: [{ service: 'Cleaning', at: '2026-11-23T15:00', for: 'Tobias' }],
  },
  {
    name: 'the name comes with the wish',
    business: 'dental',
    persona: 'marge',
    now: '2026-11-23T08:00',
    script: [
      {
        says: 'Good morning this is Gloria Estevez. need a cleaning wed dec 2 at 10:30am',
        reply: /Wednesday, Dec 2.*10:30 AM/,
        uses: ['book_appointment'],
      },
    ],
    book: [{ service: 'Cleaning', at: '2026-12-02T10:30', for: 'Gloria' }],
  },
  {
    name: 'does not say the name',
    business: 'salon',
    persona: 'alex',
    now: '2026-11-24T09:30',
    script: [
      { says: 'hair cut thurs 26th 4pm?', uses: ['hold_time'], reply: /name/i },
      { says: 'why do you need that', uses: ['book_appointment'], reply: /Thursday, Nov 26/ },
    ],
    book: [{ service: 'Haircut', at: '2026-11-26T16:00' }],
  },
  {
    name: 'a table for the family, seen again for fewer',
    business: 'restaurant',
    persona: 'sandy',
    now: '2026-11-24T15:00',
    contact: 'Lou',
    script: [
      { says: 'Table for 4 this saturday night round 7:30?', reply: /Saturday, Nov 28/ },
      { says: '7:30 works!', uses: ['book_appointment'] },
    ],
    book: [{ service: 'Reservation', at: '2026-11-28T19:30', partySize: 4 }],
  },
  {
    name: 'drips, and cannot be home in the mornings',
    business: 'plumbing',
    persona: 'marcus',
    now: '2026-11-23T18:30',
    contact: 'Vern',
    script: [
      {
        says: 'kitchen faucet wont stop dripping. need someone out. im at work till noon every day so afternoons only',
        reply: /Nov 2[4-7].*PM/,
        never: / AM/,
      },
      { says: 'second', uses: ['book_appointment'] },
    ],
  },
  {
    name: 'a week from now, to the day',
    business: 'dental',
    persona: 'sandy',
    now: '2026-11-24T09:00',
    contact: 'Ike',
    script: [
      { says: 'follow up appt a week from today, morning', reply: /Tuesday, Dec 1.*AM/ },
      { says: 'earlier one', uses: ['book_appointment'] },
    ],
    book: [{ service: 'Follow-up', at: '2026-12-01T09:00' }],
  },
  {
    name: 'no day fits until one does',
    business: 'salon',
    persona: 'emma',
    now: '2026-11-24T09:00',
    contact: 'Pia',
    script: [
      { says: 'Can I get highlights done on Saturday', reply: /Saturday, Nov 28/ },
      { says: 'hmm no neither. what about the saturday after', reply: /Saturday, Dec 5/ },
      { says: 'ok lets do the first one', uses: ['book_appointment'], reply: /Saturday, Dec 5/ },
    ],
  },
  {
    name: 'sunday is closed',
    business: 'dental',
    persona: 'marge',
    now: '2026-11-24T09:00',
    contact: 'Ned',
    script: [{ says: 'cleaning on sunday?', reply: [/closed/i, /Nov 30|Nov 27/] }],
    book: [],
  },
  {
    name: 'gone in the meantime',
    business: 'dental',
    persona: 'alex',
    now: '2026-11-24T09:00',
    contact: 'Joy',
    script: [
      { says: 'i need a cleaning on thursday the 26th in the morning', reply: /Thursday, Nov 26/ },
      {
        says: 'ill take the earlier',
        meanwhileTaken: ['2026-11-26T09:00'],
        reply: /Nov 26/,
        uses: ['book_appointment'],
      },
      { says: 'fine, first', uses: ['book_appointment'] },
    ],
  },
  {
    name: 'the day after tomorrow, misspelled',
    business: 'dental',
    persona: 'marge',
    now: '2026-11-23T09:00',
    contact: 'Al',
    script: [
      {
        says: 'cleanning day after tomorow befor 11 plz',
        reply: /Wednesday, Nov 25.*(9|10):\d\d AM/,
      },
    ],
  },
];

export const HELD_OUT_OWN_VISITS: readonly WrittenDialogue[] = [
  {
    name: 'pushes it back a day',
    business: 'dental',
    persona: 'marcus',
    now: '2026-11-23T09:00',
    contact: 'Gwen',
    visits: [{ service: 'Cleaning', at: '2026-11-24T11:00', for: 'Gwen' }],
    script: [
      {
        says: 'something came up at work, any chance we can do wednesday at the same time instead?',
        reply: /Wednesday, Nov 25.*11:00 AM/,
        uses: ['move_appointment'],
      },
    ],
    book: [{ service: 'Cleaning', at: '2026-11-25T11:00' }],
  },
  {
    name: 'calls one of two off',
    business: 'salon',
    persona: 'sandy',
    now: '2026-11-24T09:00',
    contact: 'Kim',
    visits: [
      { service: 'Haircut', at: '2026-11-27T10:00', for: 'Kim' },
      { service: 'Color', at: '2026-12-03T13:00', for: 'Kim' },
    ],
    script: [{ says: 'pls cancel the color one', uses: ['cancel_appointment'], reply: /Dec 3/ }],
    book: [{ service: 'Haircut', at: '2026-11-27T10:00' }],
  },
  {
    name: 'forgot when it was',
    business: 'dental',
    persona: 'emma',
    now: '2026-11-23T09:00',
    contact: 'Stan',
    visits: [{ service: 'New Patient Exam', at: '2026-12-04T13:00', for: 'Stan' }],
    script: [{ says: 'when was my appt again??', reply: /Friday, Dec 4.*1:00 PM/ }],
  },
  {
    name: 'will be there',
    business: 'dental',
    persona: 'marge',
    now: '2026-11-23T09:00',
    contact: 'Tess',
    visits: [{ service: 'Cleaning', at: '2026-11-24T13:00', for: 'Tess' }],
    script: [{ says: "Yep I'll be there 👍", uses: ['confirm_appointment'] }],
    book: [{ service: 'Cleaning', at: '2026-11-24T13:00', status: 'confirmed' }],
  },
  {
    name: 'books, then thinks better of it',
    business: 'salon',
    persona: 'marcus',
    now: '2026-11-24T09:00',
    contact: 'Ava',
    script: [
      { says: 'haircut tomorrow at 11am please', uses: ['book_appointment'] },
      { says: 'oh shoot actually can you make it noon', uses: ['move_appointment'] },
    ],
    book: [{ service: 'Haircut', at: '2026-11-25T12:00' }],
  },
  {
    name: 'nothing to call off',
    business: 'dental',
    persona: 'alex',
    now: '2026-11-24T09:00',
    contact: 'Zed',
    script: [{ says: 'I want to cancel my appointment', avoids: ['cancel_appointment'] }],
    book: [],
  },
];
