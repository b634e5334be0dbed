import { GREEN, PLUM } from '../colors';
import type { IndustryContent } from '../content-types';
import { FIND_OUT, OPT_OUT, VISIT_CODES } from '../phrases';
import { COMMON_FAQ } from './shared/common-faq';
import { COMMON_POLL } from './shared/common-poll';

export const restaurant: IndustryContent = {
  version: 1,
  industry: 'restaurant',
  name: 'Restaurant',
  description:
    'Tables, waitlists and special evenings, with the kitchen left to speak for the food.',
  visitNoun: { singular: 'table', plural: 'tables' },
  defaultFaq: [
    ...COMMON_FAQ,
    {
      question: 'Do you take reservations?',
      keywords: ['reservation', 'reservations', 'reserve', 'book', 'table', 'walk in'],
      factKey: 'reservations',
      answer:
        "I don't have our way of taking tables in front of me. Tell me your party, the day and the time, with your name and number, and someone will get back to you.",
      answerWithFact: 'What I have on reservations: {{fact}}.',
      answerIfYes: 'Yes, we take reservations. How many guests, and which day and time?',
      answerIfNo: "We don't take reservations; tables go to guests as they arrive.",
    },
    {
      question: 'What kind of food do you serve?',
      keywords: ['food', 'cuisine', 'menu', 'serve', 'dishes', 'eat'],
      factKey: 'cuisine',
      answer: `I'd rather not guess at the menu. ${FIND_OUT}`,
      answerWithFact: 'Our cuisine: {{fact}}.',
    },
    {
      question: 'Do you accommodate dietary restrictions?',
      keywords: ['vegetarian', 'vegan', 'gluten', 'halal', 'kosher', 'diet', 'dietary'],
      answer:
        "Tell me what you do and don't eat, and I'll put it on your reservation so the kitchen sees it. What they can prepare is for them to say, so I'll have someone confirm it with you.",
    },
    {
      question: 'I have a food allergy. Is it safe to eat with you?',
      keywords: [
        'allergy',
        'allergic',
        'allergen',
        'nuts',
        'peanut',
        'shellfish',
        'dairy',
        'celiac',
      ],
      answer:
        "Please get that answer from the kitchen; I won't guess about an allergy. I'll note it for the staff and have someone call you before you come.",
    },
    {
      question: 'Can you seat a large group?',
      keywords: ['large', 'group', 'party', 'big', 'people', 'guests', 'private', 'event'],
      answer:
        "Tell me how many you are and when, and I'll see whether tables can be put together. For more than that I'll pass it to the manager with your number.",
    },
    {
      question: 'Can I change or give up my reservation?',
      keywords: ['change', 'move', 'cancel', 'late', 'fewer', 'more', 'running'],
      answer:
        'Yes. Tell me the name it is under, and what should change: the time, the number of guests, or the table altogether.',
    },
    {
      question: 'How long is the wait right now?',
      keywords: ['wait', 'waitlist', 'busy', 'line', 'walk'],
      answer:
        "Tell me how many you are, and I'll check what is free and whether there is a list to put you on.",
    },
    {
      question: 'We are celebrating. Can you do something special?',
      keywords: [
        'birthday',
        'anniversary',
        'celebrate',
        'celebration',
        'cake',
        'occasion',
        'surprise',
      ],
      answer:
        "Congratulations. I'll put it on the reservation so the staff know. What they can do that evening they will tell you themselves.",
    },
    {
      question: 'Is there parking?',
      keywords: ['parking', 'park', 'valet', 'garage', 'car'],
      answer: `Parking is something I'd have to ask about. ${FIND_OUT}`,
    },
  ],
  defaultAppointmentTypes: [
    {
      name: 'Reservation',
      description: 'A table for the party.',
      durationMinutes: 90,
      slotIntervalMinutes: 15,
      color: GREEN,
    },
    {
      name: 'Private Event',
      description: 'A celebration or company evening.',
      durationMinutes: 180,
      slotIntervalMinutes: 15,
      color: PLUM,
    },
  ],
  defaultScripts: {
    booking_confirmation:
      '{{businessName}}: a table for {{partySize}} is yours on {{appointmentDate}} at {{appointmentTime}}. Text us here if your plans change.',
    reminder: `{{businessName}}: your table for {{partySize}} is set for {{appointmentDate}} at {{appointmentTime}}. ${VISIT_CODES} ${OPT_OUT}`,
    no_availability:
      'We are full at that time. I could seat you at {{optionOne}} or {{optionTwo}}, or put you on the waitlist.',
    after_hours:
      "We're closed and open again {{nextOpening}}. I can take a reservation now. How many guests, and when?",
    table_ready: 'Your table at {{businessName}} is ready. Please come to the host stand.',
    running_late:
      'Thank you for telling us. How many minutes late will you be? I will ask the staff to hold the table.',
  },
  terminology: [
    { term: 'cover', meaning: 'One guest served' },
    { term: 'party', meaning: 'The guests of one reservation' },
    { term: 'turn', meaning: 'The time that a table is taken by one party' },
    { term: 'two-top', meaning: 'A table for two; a four-top seats four' },
    { term: 'walk-in', meaning: 'A guest without a reservation' },
    { term: 'eighty-six', meaning: 'A dish that has run out' },
  ],
  commonQuestions: [
    'Table for two tonight?',
    'Do you have anything vegan?',
    'Can we bring our own cake?',
    "We're running ten minutes late",
    'Do you have a private room?',
    'Is the patio open?',
  ],
  knowledgeBase: [
    {
      topic: 'Allergies',
      text: 'Only approved text or the kitchen answers. "Should be fine" is never an answer. If someone is having a reaction, tell them to call emergency services.',
      dangerWords: ['allergic reaction', "can't breathe", 'choking', 'throat closing'],
    },
    {
      topic: 'Party size',
      text: 'Count children and highchairs. A party that grows by one may need another table, so check before agreeing.',
    },
    {
      topic: 'Occasions',
      text: 'Ask once, note it, and do not promise cake, flowers or a particular table.',
    },
    {
      topic: 'Late guests',
      text: 'Record how late they will be and tell the host stand. How long a table is held is for the house to say.',
    },
  ],
  bestPractices: [
    'Ask for party, day and time in one question.',
    'When it is full, offer the times on either side before the waitlist.',
    'Repeat party, day, date and time in the confirmation.',
    'Give a freed table to the waitlist at once.',
  ],
  pollQuestions: [
    ...COMMON_POLL,
    { key: 'cuisine', question: 'What type of cuisine do you serve?', type: 'text' },
    { key: 'reservations', question: 'Do you accept reservations?', type: 'boolean' },
  ],
};
