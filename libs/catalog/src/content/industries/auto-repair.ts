import { AMBER, BLUE, GREEN, PLUM } from '../colors';
import type { IndustryContent } from '../content-types';
import { FIND_OUT, OPT_OUT, VISIT_CODES } from '../phrases';
import { COMMON_FAQ } from './shared/common-faq';
import { COMMON_POLL } from './shared/common-poll';
import { ESTIMATES_POLL } from './shared/poll-questions';

export const autoRepair: IndustryContent = {
  version: 1,
  industry: 'auto_repair',
  name: 'Auto Repair Shop',
  description:
    'Cars booked in, drivers kept told, and no price or diagnosis by phone that the shop would regret.',
  visitNoun: { singular: 'appointment', plural: 'appointments' },
  defaultFaq: [
    ...COMMON_FAQ,
    {
      question: 'What work do you do?',
      keywords: ['services', 'repair', 'brakes', 'oil', 'tires', 'engine', 'transmission', 'body'],
      factKey: 'services',
      answer: `Tell me what the car needs. ${FIND_OUT}`,
      answerWithFact: 'Among what we do: {{fact}}. What does yours need?',
    },
    {
      question: 'Do you work on my make of car?',
      keywords: [
        'make',
        'model',
        'brand',
        'foreign',
        'european',
        'electric',
        'hybrid',
        'diesel',
        'truck',
      ],
      factKey: 'vehicles',
      answer: `Tell me make, model and year. ${FIND_OUT}`,
      answerWithFact: 'The vehicles we work on: {{fact}}. Tell me make, model and year of yours.',
    },
    {
      question: 'How do estimates work?',
      keywords: ['estimate', 'quote', 'cost', 'price', 'much', 'charge', 'diagnostic', 'fee'],
      factKey: 'estimates',
      answer: `It depends on what they find, and I won't guess at a price. ${FIND_OUT}`,
      answerWithFact: 'What I have on estimates: {{fact}}.',
    },
    {
      question: 'Is my car ready?',
      keywords: ['ready', 'done', 'status', 'pick', 'pickup', 'finished', 'car'],
      answer:
        "I'll ask the shop. Tell me your name and the car, and someone will call or text you.",
    },
    {
      question: 'Can I get a loaner or a ride?',
      keywords: ['loaner', 'rental', 'ride', 'shuttle', 'wait', 'waiting'],
      factKey: 'loaners',
      answer: `I'm not sure about loaners and rides. ${FIND_OUT}`,
      answerWithFact: 'About loaners and rides: {{fact}}.',
    },
    {
      question: 'A warning light is on. Can I keep driving?',
      keywords: [
        'light',
        'warning',
        'engine light',
        'drive',
        'driving',
        'smoke',
        'brake',
        'noise',
        'overheating',
      ],
      answer:
        "I can't judge that from here. If it's red, or you see smoke, smell fuel or feel the brakes go, please stop somewhere safe and have it towed. Shall I look for a time?",
    },
    {
      question: 'I broke down. Can you tow me?',
      keywords: ['tow', 'towing', 'broke', 'stranded', 'roadside', 'start', 'battery', 'flat'],
      answer:
        "First get yourself away from traffic; if you're in danger, call emergency services. Then tell me where you are, and I'll get it to someone at the shop to say whether they can help.",
    },
    {
      question: 'Do you guarantee your work?',
      keywords: ['guarantee', 'warranty', 'warrant', 'covered', 'parts'],
      factKey: 'warranty',
      answer: `I don't have our terms in front of me. ${FIND_OUT}`,
      answerWithFact: 'What I have on our warranty: {{fact}}.',
    },
    {
      question: 'Can I move or cancel my appointment?',
      keywords: ['move', 'reschedule', 'change', 'cancel', 'late', 'drop off'],
      answer: 'Yes. Tell me the name it is under and which day suits you better.',
    },
  ],
  defaultAppointmentTypes: [
    {
      name: 'Oil Change',
      description: 'Oil and filter.',
      durationMinutes: 45,
      slotIntervalMinutes: 15,
      color: GREEN,
    },
    {
      name: 'Diagnostic',
      description: 'Find out what is wrong.',
      durationMinutes: 60,
      color: BLUE,
    },
    {
      name: 'Brake Service',
      description: 'Check and replace brake parts.',
      durationMinutes: 120,
      color: AMBER,
    },
    {
      name: 'Drop-off',
      description: 'Leave the car for larger work.',
      durationMinutes: 15,
      slotIntervalMinutes: 15,
      color: PLUM,
    },
  ],
  defaultScripts: {
    booking_confirmation:
      '{{businessName}}: {{appointmentType}} booked for {{appointmentDate}} at {{appointmentTime}}. If anything changes, just text us here.',
    reminder: `{{businessName}}: we expect your car {{appointmentDate}} at {{appointmentTime}}. ${VISIT_CODES} ${OPT_OUT}`,
    no_availability:
      'The shop is full then. I have {{optionOne}} or {{optionTwo}}. Is it safe to drive until then?',
    after_hours: 'The shop opens {{nextOpening}}. I can book your car in now. What is it doing?',
    car_ready:
      '{{businessName}}: your car is ready. Call us at {{callbackNumber}} with any question before you come.',
    approval:
      '{{businessName}}: we found something on your car and need your word before we go on. Please call {{callbackNumber}}.',
  },
  terminology: [
    { term: 'bay', meaning: 'The place where one car is worked on' },
    { term: 'diagnostic', meaning: 'Work done to find the cause' },
    { term: 'VIN', meaning: "The car's own number" },
    { term: 'OEM', meaning: 'Parts from the maker of the car' },
    { term: 'repair order', meaning: 'The sheet with what was agreed' },
    { term: 'advisor', meaning: 'The person who speaks for the mechanics' },
  ],
  commonQuestions: [
    'The check engine light came on',
    'How much for brakes?',
    'Is my car done yet?',
    'Can I wait while you do it?',
    "It won't start",
    'Do you work on hybrids?',
  ],
  knowledgeBase: [
    {
      topic: 'Danger on the road',
      text: 'People first: out of the car, away from traffic, emergency services. Fuel smell, smoke or fire means keeping a distance.',
      dangerWords: [
        'fire',
        'smoke',
        'fuel smell',
        'gas leak',
        'no brakes',
        'accident',
        'crash',
        'highway',
      ],
    },
    {
      topic: 'No diagnosis by phone',
      text: 'Write down what the driver hears, sees and smells, when it began and when it happens. Do not name a cause or call a car safe to drive.',
    },
    {
      topic: 'Approval',
      text: 'Work beyond what was agreed needs the word of the owner, given to a person and recorded. Never give it for them.',
    },
  ],
  bestPractices: [
    'Take make, model, year and mileage once.',
    'Ask whether the car still drives.',
    'Say when the shop will call, and make sure it does.',
    'Ask for the best number on the day of the repair.',
  ],
  pollQuestions: [
    ...COMMON_POLL,
    {
      key: 'services',
      question: 'What work do you do?',
      type: 'multiselect',
      options: [
        'Oil Changes',
        'Brakes',
        'Tires',
        'Engine',
        'Transmission',
        'Electrical',
        'Inspections',
        'Body Work',
      ],
    },
    {
      key: 'vehicles',
      question: 'Which vehicles do you work on?',
      type: 'text',
      placeholder: 'e.g., All makes, no heavy trucks',
    },
    ESTIMATES_POLL,
    {
      key: 'loaners',
      question: 'Do you have loaners, rides or a waiting room?',
      type: 'text',
      placeholder: 'e.g., A shuttle in the morning',
    },
    {
      key: 'warranty',
      question: 'What may we say about your warranty?',
      type: 'text',
      placeholder: 'e.g., 12 months on parts and labor',
    },
  ],
};
