import type { WrittenDialogue } from '../dialogue';

/** Kept aside too, and written when the engine was done. */
export const HELD_OUT_LATE: readonly WrittenDialogue[] = [
  {
    name: 'the week after Christmas is a date for them',
    business: 'dental',
    persona: 'marge',
    now: '2026-12-10T14:00',
    contact: 'Ida',
    script: [
      {
        says: 'Hi Marge, my 6 month cleaning is due. Could we do Monday the 28th, late morning?',
        reply: /Monday, Dec 28 at 1[01]:\d\d AM/,
      },
      { says: "Let's do the first one", uses: ['book_appointment'] },
    ],
    book: [{ service: 'Cleaning', at: '2026-12-28T10:00' }],
  },
  {
    name: 'a burst of short texts',
    business: 'salon',
    persona: 'sandy',
    now: '2026-11-25T13:00',
    script: [
      {
        says: ['heyyy', 'its jenna k', 'can i come in sat', 'for a trim'],
        reply: /Saturday, Nov 28/,
      },
      { says: ['umm', '11:30'], uses: ['book_appointment'] },
    ],
    book: [{ service: 'Haircut', at: '2026-11-28T11:30', for: 'Jenna' }],
  },
  {
    name: 'wants the same time on another day',
    business: 'plumbing',
    persona: 'alex',
    now: '2026-11-23T10:00',
    contact: 'Roy',
    visits: [{ service: 'Estimate', at: '2026-11-25T15:00', for: 'Roy' }],
    script: [
      {
        says: 'hey can yall come thursday same time instead of wednesday',
        uses: ['move_appointment'],
        reply: /Thursday, Nov 26 at 3:00 PM/,
      },
    ],
    book: [{ service: 'Estimate', at: '2026-11-26T15:00' }],
  },
  {
    name: 'asks for prices and hours, books nothing',
    business: 'dental',
    persona: 'emma',
    now: '2026-11-23T10:00',
    script: [
      {
        says: 'How much would a cleaning be without insurance?',
        reply: /\$120/,
        avoids: ['book_appointment'],
      },
      { says: 'and what are ur hours', reply: /9 AM to 5 PM/ },
      { says: 'ok thank u ill think about it', avoids: ['book_appointment', 'transfer_to_person'] },
    ],
    book: [],
  },
  {
    name: 'a birthday table',
    business: 'restaurant',
    persona: 'emma',
    now: '2026-11-24T15:00',
    script: [
      {
        says: "hello! it's my mom's birthday on the 5th of december, could we get a table for 4 at 7:30pm?",
        reply: /Saturday, Dec 5 at 7:30 PM/,
        uses: ['hold_time'],
      },
      { says: 'Sure - Renata Solis', uses: ['book_appointment'] },
    ],
    book: [{ service: 'Reservation', at: '2026-12-05T19:30', partySize: 4, for: 'Renata' }],
  },
  {
    name: 'calls it off in other words',
    business: 'dental',
    persona: 'marcus',
    now: '2026-11-23T10:00',
    contact: 'Flo',
    visits: [{ service: 'Follow-up', at: '2026-11-27T13:00', for: 'Flo' }],
    script: [
      {
        says: 'I no longer need my appointment on Friday, please take me off',
        uses: ['cancel_appointment'],
      },
    ],
    book: [],
  },
  {
    name: 'afternoon, but the early part, any day that is not Wednesday',
    business: 'dental',
    persona: 'alex',
    now: '2026-11-23T18:00',
    contact: 'Flo',
    script: [
      {
        says: 'need a follow up this week, not wednesday. early afternoon is best',
        reply: /(Nov 2[467]) at (12|1):\d\d PM/,
        never: /Nov 25/,
      },
      { says: 'Second works', uses: ['book_appointment'] },
    ],
  },
  {
    name: 'is sick and asks for next week',
    business: 'salon',
    persona: 'marge',
    now: '2026-11-25T08:00',
    contact: 'Uma',
    visits: [{ service: 'Haircut', at: '2026-11-25T11:00', for: 'Uma' }],
    script: [
      {
        says: "I'm sick today and can't make my haircut. Can we do it next week sometime?",
        reply: /(Dec [1-5])/,
        avoids: ['cancel_appointment'],
      },
      { says: 'the first', uses: ['move_appointment'] },
    ],
  },
  {
    name: 'is on the way',
    business: 'dental',
    persona: 'sandy',
    now: '2026-11-24T09:40',
    contact: 'Lex',
    visits: [{ service: 'Cleaning', at: '2026-11-24T10:00', for: 'Lex' }],
    script: [
      {
        says: 'running about 5 mins behind, b there soon',
        uses: ['take_message'],
        avoids: ['cancel_appointment', 'move_appointment'],
      },
    ],
  },
  {
    name: 'types only a day, after a greeting',
    business: 'tutor',
    persona: 'marcus',
    now: '2026-11-23T10:00',
    contact: 'Pip',
    script: [
      { says: 'Hello', reply: /\?/ },
      { says: 'Thursday evening', reply: /Thursday, 26 Nov at 1[78]/ },
      { says: '18:00', uses: ['book_appointment'] },
    ],
    book: [{ service: 'Lesson', at: '2026-11-26T18:00' }],
  },
];
