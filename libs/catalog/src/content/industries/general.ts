import { AMBER, BLUE, GREEN } from '../colors';
import type { IndustryContent } from '../content-types';
import { FIND_OUT, OPT_OUT, VISIT_CODES } from '../phrases';
import { COMMON_FAQ } from './shared/common-faq';
import { COMMON_POLL } from './shared/common-poll';
import { CANCELLATION_POLL, PARKING_POLL, SERVICE_AREA_POLL } from './shared/poll-questions';

export const general: IndustryContent = {
  version: 1,
  industry: 'general',
  name: 'General Business',
  description:
    'A good start for any business that people call, write to and make appointments with.',
  visitNoun: { singular: 'appointment', plural: 'appointments' },
  defaultFaq: [
    ...COMMON_FAQ,
    {
      question: 'What do you offer?',
      keywords: ['offer', 'services', 'products', 'sell', 'do', 'provide', 'help'],
      factKey: 'services',
      answer: `Tell me what you are looking for. ${FIND_OUT}`,
      answerWithFact: 'What we offer: {{fact}}.',
    },
    {
      question: 'Do I need an appointment?',
      keywords: ['appointment', 'need', 'walk', 'drop', 'required'],
      factKey: 'appointments_required',
      answer: `I'm not sure whether you need one. ${FIND_OUT}`,
      answerWithFact: 'About appointments: {{fact}}.',
      answerIfYes: 'Yes, we see people by appointment. Shall I look for a time?',
      answerIfNo: "You don't need one, though I can set a time if you would like to be sure.",
    },
    {
      question: 'How much does it cost?',
      keywords: ['cost', 'price', 'prices', 'much', 'charge', 'quote', 'rate'],
      factKey: 'price_list',
      answer: `I won't guess at a price. ${FIND_OUT}`,
      answerWithFact: 'What I have on prices: {{fact}}.',
    },
    {
      question: 'What areas do you serve?',
      keywords: ['area', 'areas', 'serve', 'deliver', 'town', 'far', 'come'],
      factKey: 'service_area',
      answer: `Tell me where you are. ${FIND_OUT}`,
      answerWithFact: 'Our service area: {{fact}}.',
    },
    {
      question: 'What if I need to cancel?',
      keywords: ['cancel', 'cancellation', 'notice', 'reschedule', 'move', 'change', 'late'],
      factKey: 'cancellation_policy',
      answer:
        "Tell me as soon as you know, and I'll move it or take it off the calendar. What notice we ask for is something I'd have to check.",
      answerWithFact:
        'The notice we ask for: {{fact}}. Tell me the name it is under and I can move it now.',
    },
    {
      question: 'I have a complaint. Whom do I tell?',
      keywords: ['complaint', 'complain', 'unhappy', 'problem', 'wrong', 'refund', 'disappointed'],
      answer:
        "I'm sorry to hear it. Tell me what happened, and I'll bring it to a person who can put it right.",
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
      name: 'Appointment',
      description: 'A regular appointment.',
      durationMinutes: 60,
      color: GREEN,
    },
    {
      name: 'Consultation',
      description: 'A first talk about what is needed.',
      durationMinutes: 30,
      color: BLUE,
    },
    {
      name: 'Follow-up',
      description: 'A short look at how things went.',
      durationMinutes: 30,
      color: AMBER,
    },
  ],
  defaultScripts: {
    booking_confirmation:
      '{{businessName}}: you are booked, {{appointmentType}}, {{appointmentDate}} at {{appointmentTime}}. If anything changes, just text us here.',
    reminder: `{{businessName}}: we see you {{appointmentDate}} at {{appointmentTime}}. ${VISIT_CODES} ${OPT_OUT}`,
    no_availability: 'That time is taken. I have {{optionOne}} or {{optionTwo}}.',
    after_hours:
      "We're closed until {{nextOpening}}. I can set up an appointment or take a message.",
    follow_up: `{{businessName}}: thank you for coming. If anything is open, just text us here. ${OPT_OUT}`,
  },
  terminology: [
    { term: 'appointment', meaning: 'A time set aside for one customer' },
    { term: 'inquiry', meaning: 'A first question from somebody new' },
    { term: 'walk-in', meaning: 'Someone who comes without an appointment' },
    { term: 'callback', meaning: 'A promise to call at a set time' },
  ],
  commonQuestions: [
    'Are you open today?',
    'Can I make an appointment?',
    'How much would it be?',
    'Can somebody call me back?',
    'Where do I find you?',
    "I'd like to speak to the owner",
  ],
  knowledgeBase: [
    {
      topic: 'When the answer is missing',
      text: 'Say so, take the name, the number and the question, and give the follow-up to the person who would know.',
    },
    {
      topic: 'Danger',
      text: 'If anyone is hurt or in danger, name emergency services first and ask nothing else.',
      dangerWords: ['fire', 'hurt', 'injured', 'bleeding', "can't breathe", 'threat'],
    },
    {
      topic: 'Salespeople',
      text: 'Take one message with company and purpose, promise nothing, and do not give out direct numbers.',
    },
  ],
  bestPractices: [
    'Find out in one question why they called.',
    'Say back names, numbers and times once.',
    'End with what happens next and when.',
    'Write down every question you could not answer, so that the owner can.',
  ],
  pollQuestions: [
    ...COMMON_POLL,
    {
      key: 'services',
      question: 'What do you offer?',
      type: 'text',
      placeholder: 'e.g., Alterations, repairs and dry cleaning',
    },
    {
      key: 'appointments_required',
      question: 'Do customers need an appointment?',
      type: 'boolean',
    },
    {
      key: 'price_list',
      question: 'What may we say about prices?',
      type: 'text',
      placeholder: 'e.g., From $40, exact price after a look',
    },
    SERVICE_AREA_POLL,
    CANCELLATION_POLL,
    PARKING_POLL,
  ],
};
