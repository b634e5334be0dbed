import { AMBER, BLUE, GREEN, PLUM, RED } from '../colors';
import type { IndustryContent } from '../content-types';
import { FIND_OUT, OPT_OUT, VISIT_CODES } from '../phrases';
import { COMMON_FAQ } from './shared/common-faq';
import { COMMON_POLL } from './shared/common-poll';
import { CANCELLATION_POLL, PARKING_POLL } from './shared/poll-questions';

export const salon: IndustryContent = {
  version: 1,
  industry: 'salon',
  name: 'Hair Salon',
  description: 'Cuts, color and the stylist they trust, in a book where long services fit.',
  visitNoun: { singular: 'appointment', plural: 'appointments' },
  defaultFaq: [
    ...COMMON_FAQ,
    {
      question: 'What services do you offer?',
      keywords: [
        'services',
        'cut',
        'color',
        'highlights',
        'balayage',
        'perm',
        'extensions',
        'nails',
      ],
      factKey: 'services',
      answer: `I'd rather not guess at what we do. ${FIND_OUT}`,
      answerWithFact:
        'Among what we do: {{fact}}. If yours is not in there, ask me and I will find out.',
    },
    {
      question: 'Do you take walk-ins?',
      keywords: ['walk', 'walkin', 'appointment', 'now', 'drop'],
      factKey: 'walk_ins',
      answer: `I'm not sure about walk-ins. ${FIND_OUT}`,
      answerWithFact: 'About walk-ins: {{fact}}.',
      answerIfYes:
        "Yes, you can walk in, and an appointment means you won't wait. Shall I look for a time?",
      answerIfNo: 'We work by appointment. Shall I look for a time?',
    },
    {
      question: 'How much does it cost?',
      keywords: ['cost', 'price', 'prices', 'much', 'charge', 'quote'],
      factKey: 'price_list',
      answer: `Prices depend on your hair and the stylist, and I won't guess at one. ${FIND_OUT}`,
      answerWithFact: 'What I have on prices: {{fact}}. Your stylist confirms it before starting.',
    },
    {
      question: 'Can I book with a particular stylist?',
      keywords: ['stylist', 'with', 'regular', 'same', 'who', 'prefer'],
      answer:
        "Tell me who, and I'll look at their times. If they have none that suit you, I can offer others.",
    },
    {
      question: 'How long will my appointment take?',
      keywords: ['long', 'take', 'duration', 'hours', 'time'],
      answer:
        'It depends on the service. Tell me what you would like done, and I can tell you how much time we set aside.',
    },
    {
      question: 'Do I need a patch test before coloring?',
      keywords: ['patch', 'test', 'allergy', 'allergic', 'reaction', 'sensitive', 'dye'],
      answer:
        "Your stylist will tell you what is needed. Let me note any reaction you've had, and have someone talk it over with you before the day.",
    },
    {
      question: 'What if I need to cancel?',
      keywords: ['cancel', 'cancellation', 'notice', 'fee', 'reschedule', 'move', 'late'],
      factKey: 'cancellation_policy',
      answer:
        "Tell me as soon as you know, and I'll move it or take it off the calendar. What notice we ask for is something I'd have to check.",
      answerWithFact:
        'The notice we ask for: {{fact}}. Tell me the name it is under and I can move it now.',
    },
    {
      question: 'I am not happy with the result. What now?',
      keywords: ['unhappy', 'happy', 'wrong', 'fix', 'redo', 'complaint', 'uneven'],
      answer:
        "I'm sorry it isn't what you wanted. Tell me what's off, and I'll have someone from the salon call you about it.",
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
      name: 'Haircut',
      description: 'Wash, cut and finish.',
      durationMinutes: 45,
      slotIntervalMinutes: 15,
      color: GREEN,
    },
    {
      name: 'Color',
      description: 'Root touch-up or all-over color.',
      durationMinutes: 120,
      color: PLUM,
    },
    {
      name: 'Highlights',
      description: 'Foils or balayage with toner.',
      durationMinutes: 150,
      color: AMBER,
    },
    {
      name: 'Blowout',
      description: 'Wash and style without a cut.',
      durationMinutes: 45,
      slotIntervalMinutes: 15,
      color: BLUE,
    },
    {
      name: 'Consultation',
      description: 'A talk before a big change.',
      durationMinutes: 15,
      slotIntervalMinutes: 15,
      color: RED,
    },
  ],
  defaultScripts: {
    booking_confirmation:
      '{{businessName}}: {{appointmentType}} on {{appointmentDate}} at {{appointmentTime}} is yours. If anything changes, just text us here.',
    reminder: `{{businessName}}: we see you {{appointmentDate}} at {{appointmentTime}}. ${VISIT_CODES} ${OPT_OUT}`,
    no_availability:
      'That time is taken. I have {{optionOne}} or {{optionTwo}}, or I can look at another stylist.',
    after_hours:
      "We're closed until {{nextOpening}}, and I can book you right now. What would you like done?",
    rebook: `{{businessName}}: time for a fresh cut? Text us a day you like and I'll find a time. ${OPT_OUT}`,
    running_late:
      "Thank you for telling us. How many minutes? I'll ask your stylist whether it still fits.",
  },
  terminology: [
    { term: 'balayage', meaning: 'Color painted on by hand for a soft change' },
    { term: 'toner', meaning: 'A tint that adjusts the shade after lightening' },
    { term: 'root touch-up', meaning: 'Color on the new growth only' },
    { term: 'foils', meaning: 'Highlights set in foil' },
    { term: 'chair', meaning: 'The place of one stylist' },
    { term: 'processing time', meaning: 'Time during which color works' },
  ],
  commonQuestions: [
    'Can I get in for a cut on Saturday?',
    'How much is balayage?',
    'Is my usual stylist in on Friday?',
    'Do you do kids?',
    'Can I come in today?',
    'My color came out wrong',
  ],
  knowledgeBase: [
    {
      topic: 'Asking the right thing',
      text: 'Length of hair, last color and the look they want decide how much time is needed. A photo by text helps the stylist.',
    },
    {
      topic: 'Reactions',
      text: 'A past reaction to dye goes on the appointment and to the stylist. Do not say that a product is safe. Swelling or trouble breathing means emergency services.',
      dangerWords: ['swelling', "can't breathe", 'burning scalp'],
    },
    {
      topic: 'Choosing between stylists',
      text: 'Offer the stylist they know first. Never compare stylists or comment on their work.',
    },
  ],
  bestPractices: [
    'Ask who did their hair last time.',
    'Book color and cut as one visit when both are wanted.',
    'Offer the next appointment while they are still pleased with this one.',
    'Bring complaints to a person the same day.',
  ],
  pollQuestions: [
    ...COMMON_POLL,
    {
      key: 'services',
      question: 'What services do you offer?',
      type: 'multiselect',
      options: ['Haircuts', 'Color', 'Highlights', 'Extensions', 'Styling', 'Treatments', 'Nails'],
    },
    { key: 'walk_ins', question: 'Do you take walk-ins?', type: 'boolean' },
    {
      key: 'price_list',
      question: 'What may we say about prices?',
      type: 'text',
      placeholder: 'e.g., Cuts from $45, color after a consultation',
    },
    CANCELLATION_POLL,
    PARKING_POLL,
  ],
};
