import { AMBER, BLUE, GREEN, PLUM } from '../colors';
import type { IndustryContent } from '../content-types';
import { FIND_OUT, OPT_OUT, VISIT_CODES } from '../phrases';
import { COMMON_FAQ } from './shared/common-faq';
import { COMMON_POLL } from './shared/common-poll';
import { CANCELLATION_POLL, PARKING_POLL } from './shared/poll-questions';

export const spa: IndustryContent = {
  version: 1,
  industry: 'spa',
  name: 'Day Spa',
  description: 'Massages, facials and quiet hours, booked so that nobody has to hurry.',
  visitNoun: { singular: 'appointment', plural: 'appointments' },
  defaultFaq: [
    ...COMMON_FAQ,
    {
      question: 'What treatments do you have?',
      keywords: ['treatments', 'massage', 'facial', 'wrap', 'sauna', 'services', 'menu'],
      factKey: 'services',
      answer: `I'd rather not guess at the menu. ${FIND_OUT}`,
      answerWithFact: 'Our treatments: {{fact}}.',
    },
    {
      question: 'How much is a treatment?',
      keywords: ['cost', 'price', 'prices', 'much', 'charge', 'package'],
      factKey: 'price_list',
      answer: `I won't guess at a price. ${FIND_OUT}`,
      answerWithFact: 'What I have on prices: {{fact}}.',
    },
    {
      question: 'Can two of us come together?',
      keywords: ['couple', 'couples', 'together', 'friends', 'group', 'two', 'party'],
      answer:
        "Tell me how many you are and what you'd like, and I'll look for times that run side by side.",
    },
    {
      question: 'Can I ask for a man or a woman as therapist?',
      keywords: ['therapist', 'male', 'female', 'woman', 'man', 'prefer'],
      answer: "Of course you can ask. I'll note your wish and look at who has time.",
    },
    {
      question: 'Is a treatment safe for me?',
      keywords: [
        'pregnant',
        'pregnancy',
        'safe',
        'condition',
        'injury',
        'medication',
        'allergy',
        'surgery',
      ],
      answer:
        "That's for your doctor and your therapist to judge. I'll put what you tell me on your appointment and have someone talk it over with you before you come.",
    },
    {
      question: 'Do you have gift cards?',
      keywords: ['gift', 'card', 'voucher', 'certificate', 'present'],
      factKey: 'gift_cards',
      answer: `I'm not sure about gift cards. ${FIND_OUT}`,
      answerWithFact: 'About gift cards: {{fact}}.',
      answerIfYes: "Yes, we have gift cards. I'll have someone contact you to arrange one.",
      answerIfNo: "We don't have gift cards.",
    },
    {
      question: 'When should I arrive, and what should I bring?',
      keywords: ['arrive', 'early', 'bring', 'wear', 'robe', 'before'],
      answer:
        'A little early is good, so that you start unhurried. If your treatment needs anything from you, the spa will tell you beforehand.',
    },
    {
      question: 'What if I need to cancel?',
      keywords: ['cancel', 'cancellation', 'notice', 'reschedule', 'move', 'late'],
      factKey: 'cancellation_policy',
      answer:
        "Tell me as soon as you know, and I'll move it or take it off the calendar. What notice we ask for is something I'd have to check.",
      answerWithFact:
        'The notice we ask for: {{fact}}. Tell me the name it is under and I can move it now.',
    },
    {
      question: 'Is there parking?',
      keywords: ['parking', 'park', 'car', 'garage'],
      factKey: 'parking',
      answer: `Parking is something I'd have to ask about. ${FIND_OUT}`,
      answerWithFact: 'About parking: {{fact}}.',
    },
  ],
  defaultAppointmentTypes: [
    {
      name: 'Massage',
      description: 'One hour on the table.',
      durationMinutes: 60,
      bufferAfterMinutes: 15,
      color: GREEN,
    },
    {
      name: 'Extended Massage',
      description: 'A longer massage.',
      durationMinutes: 90,
      bufferAfterMinutes: 15,
      color: BLUE,
    },
    {
      name: 'Facial',
      description: 'Cleansing and care for the face.',
      durationMinutes: 60,
      bufferAfterMinutes: 15,
      color: PLUM,
    },
    {
      name: 'Body Treatment',
      description: 'Scrub or wrap.',
      durationMinutes: 75,
      bufferAfterMinutes: 15,
      color: AMBER,
    },
  ],
  defaultScripts: {
    booking_confirmation:
      '{{businessName}}: {{appointmentType}} on {{appointmentDate}} at {{appointmentTime}} is yours. If anything changes, just text us here.',
    reminder: `{{businessName}}: your time with us is {{appointmentDate}} at {{appointmentTime}}. ${VISIT_CODES} ${OPT_OUT}`,
    no_availability:
      'That time is taken. I have {{optionOne}} or {{optionTwo}}. Would either be good?',
    after_hours:
      "We're closed until {{nextOpening}}, and I can book you right now. What would do you good?",
    before_visit: `{{businessName}}: see you {{appointmentDate}}. If there is an injury, an allergy or a pregnancy, let us know before. ${OPT_OUT}`,
  },
  terminology: [
    { term: 'intake form', meaning: 'Questions on health before a treatment' },
    {
      term: 'contraindication',
      meaning: 'A reason not to give a treatment, judged by the therapist',
    },
    { term: 'turnover', meaning: 'Time to make the room ready again' },
    { term: 'deep tissue', meaning: 'Massage with firm pressure' },
  ],
  commonQuestions: [
    'Can I get a massage this weekend?',
    "I'd like to book for me and my sister",
    'Do you have gift cards?',
    "I'm pregnant, which massage can I have?",
    'How early should I come?',
    'Can I have the same therapist again?',
  ],
  knowledgeBase: [
    {
      topic: 'Health questions',
      text: 'Note pregnancy, injuries, allergies and recent operations on the appointment and bring them to the therapist. Never call a treatment safe or healing.',
    },
    {
      topic: 'Inappropriate requests',
      text: 'End the conversation politely, book nothing, and tell a person with the number.',
    },
    {
      topic: 'Couples',
      text: 'Two rooms or two therapists must be free at the same time. Check both before offering.',
    },
  ],
  bestPractices: [
    'Ask about pressure and therapist preference once.',
    'Offer a longer treatment only when asked what fits.',
    'Keep the tone quiet; nobody calls a spa to be hurried.',
    'Fill freed times from the waitlist the same hour.',
  ],
  pollQuestions: [
    ...COMMON_POLL,
    {
      key: 'services',
      question: 'What treatments do you offer?',
      type: 'multiselect',
      options: ['Massage', 'Facials', 'Body Treatments', 'Sauna', 'Waxing', 'Nails'],
    },
    {
      key: 'price_list',
      question: 'What may we say about prices?',
      type: 'text',
      placeholder: 'e.g., One-hour massage $95',
    },
    { key: 'gift_cards', question: 'Do you sell gift cards?', type: 'boolean' },
    CANCELLATION_POLL,
    PARKING_POLL,
  ],
};
