import { AMBER, BLUE, GREEN, PLUM } from '../colors';
import type { IndustryContent } from '../content-types';
import { FIND_OUT, OPT_OUT, VISIT_CODES } from '../phrases';
import { COMMON_FAQ } from './shared/common-faq';
import { COMMON_POLL } from './shared/common-poll';
import { CANCELLATION_POLL, ESTIMATES_POLL, SERVICE_AREA_POLL } from './shared/poll-questions';

export const homeServices: IndustryContent = {
  version: 1,
  industry: 'home_services',
  name: 'Home Services',
  description:
    'Cleaning, yard, repairs and pests: crews at the right house, with the gate code in hand.',
  visitNoun: { singular: 'job', plural: 'jobs' },
  defaultFaq: [
    ...COMMON_FAQ,
    {
      question: 'What services do you offer?',
      keywords: [
        'services',
        'cleaning',
        'lawn',
        'handyman',
        'pest',
        'painting',
        'gutter',
        'repair',
      ],
      factKey: 'services',
      answer: `Tell me what you need done. ${FIND_OUT}`,
      answerWithFact: 'Among what we do: {{fact}}. What do you need done?',
    },
    {
      question: 'What areas do you serve?',
      keywords: ['area', 'areas', 'serve', 'town', 'zip', 'far', 'come out'],
      factKey: 'service_area',
      answer:
        "I'm not certain how far our crews travel. Give me your address and number, and someone will tell you whether we come out there.",
      answerWithFact:
        'Our service area: {{fact}}. Give me your address and I can note it for the visit.',
    },
    {
      question: 'How do estimates work?',
      keywords: ['estimate', 'quote', 'cost', 'price', 'much', 'charge', 'rate', 'hour'],
      factKey: 'estimates',
      answer: `Prices depend on the home and the work, and I won't guess at one. ${FIND_OUT}`,
      answerWithFact: 'What I have on estimates: {{fact}}.',
    },
    {
      question: 'Do I have to be at home?',
      keywords: ['home', 'there', 'key', 'access', 'gate', 'code', 'lockbox'],
      answer:
        'Tell me how the crew can get in and I will note it. Whether someone must be there depends on the job, so I will ask.',
    },
    {
      question: 'Do you bring your own supplies?',
      keywords: ['supplies', 'equipment', 'tools', 'products', 'materials', 'bring'],
      factKey: 'supplies',
      answer: `I'm not sure what the crew brings. ${FIND_OUT}`,
      answerWithFact: 'About supplies and materials: {{fact}}.',
    },
    {
      question: 'Can you come every week?',
      keywords: ['every', 'weekly', 'monthly', 'regular', 'recurring', 'plan', 'contract'],
      answer:
        "Tell me how often and which day suits you. I'll set the first visit and have someone arrange the rest with you.",
    },
    {
      question: 'Something was damaged or not done right. What now?',
      keywords: ['damage', 'damaged', 'broken', 'complaint', 'missed', 'redo', 'unhappy', 'stolen'],
      answer:
        "I'm sorry. Tell me what happened and when, send a photo if you have one, and I'll bring it to a person who can put it right.",
    },
    {
      question: 'What if I need to cancel?',
      keywords: ['cancel', 'cancellation', 'notice', 'reschedule', 'move', 'skip'],
      factKey: 'cancellation_policy',
      answer:
        "Tell me as soon as you know, and I'll move it or take it off the calendar. What notice we ask for is something I'd have to check.",
      answerWithFact: 'The notice we ask for: {{fact}}. Tell me the address and I can move it now.',
    },
    {
      question: 'Are you insured, and do you check your staff?',
      keywords: ['insured', 'bonded', 'licensed', 'background', 'check', 'trust'],
      answer: `That's a fair thing to ask. ${FIND_OUT}`,
    },
  ],
  defaultAppointmentTypes: [
    {
      name: 'Standard Visit',
      description: 'Regular work at the home.',
      durationMinutes: 120,
      bufferAfterMinutes: 30,
      color: GREEN,
    },
    {
      name: 'Large Job',
      description: 'A deep clean or a longer repair.',
      durationMinutes: 240,
      bufferAfterMinutes: 30,
      color: PLUM,
    },
    {
      name: 'Estimate',
      description: 'Look at the work and put a price to it.',
      durationMinutes: 45,
      bufferAfterMinutes: 30,
      color: AMBER,
    },
    {
      name: 'Follow-up',
      description: 'Check or finish earlier work.',
      durationMinutes: 60,
      bufferAfterMinutes: 30,
      color: BLUE,
    },
  ],
  defaultScripts: {
    booking_confirmation:
      '{{businessName}}: {{appointmentType}} booked for {{appointmentDate}} at {{appointmentTime}}. If anything changes, just text us here.',
    reminder: `{{businessName}}: we come by {{appointmentDate}} at {{appointmentTime}}. ${VISIT_CODES} ${OPT_OUT}`,
    no_availability: 'No crew is free then. I have {{optionOne}} or {{optionTwo}}.',
    after_hours:
      'The office opens {{nextOpening}}. I can book a visit now. What needs doing, and where?',
    on_the_way: '{{technicianName}} from {{businessName}} is on the way, {{arrivalTime}}.',
    access: 'How does the crew get in, and are there pets or an alarm we should know about?',
  },
  terminology: [
    { term: 'crew', meaning: 'The people sent to one job' },
    { term: 'scope', meaning: 'What is and is not part of the job' },
    { term: 'walk-through', meaning: 'A look at the home before or after the work' },
    { term: 'recurring', meaning: 'A visit that repeats' },
    { term: 'lockbox', meaning: 'A box with the key, opened by a code' },
  ],
  commonQuestions: [
    'Can someone clean before my move?',
    'How much for mowing every week?',
    'Do you come out to my side of town?',
    'Where is the crew?',
    'The crew missed a room',
    'Can you skip next week?',
  ],
  knowledgeBase: [
    {
      topic: 'Danger in the home',
      text: 'Gas, fire, a flood or someone hurt: emergency services first, from a safe place. Everything else waits.',
      dangerWords: ['gas', 'fire', 'smoke', 'flood', 'carbon monoxide', 'injured'],
    },
    {
      topic: 'Keys and codes',
      text: 'Take an access code only for the job note, never repeat it back in a text, and never tell anyone when a home is empty.',
    },
    {
      topic: 'Size of the job',
      text: 'Rooms, floor area or yard size, condition, pets and stairs decide the time. A photo often replaces a visit.',
    },
    {
      topic: 'Chemicals',
      text: 'Questions on pesticides or cleaners around children, pets or allergies go to the technician. Do not call a product safe.',
    },
  ],
  bestPractices: [
    'Repeat the address with its unit number.',
    'Ask for access and pets in the same question.',
    'Agree on what is not included before the day.',
    'Bring damage reports to a person the same day.',
  ],
  pollQuestions: [
    ...COMMON_POLL,
    {
      key: 'services',
      question: 'What services do you offer?',
      type: 'multiselect',
      options: [
        'House Cleaning',
        'Lawn and Garden',
        'Handyman',
        'Pest Control',
        'Painting',
        'Gutters',
        'Moving Help',
      ],
    },
    SERVICE_AREA_POLL,
    ESTIMATES_POLL,
    {
      key: 'supplies',
      question: 'Who provides supplies and materials?',
      type: 'text',
      placeholder: 'e.g., We bring everything but ladders',
    },
    CANCELLATION_POLL,
  ],
};
