import { AMBER, BLUE, GREEN, PLUM } from '../colors';
import type { IndustryContent } from '../content-types';
import { FIND_OUT, OPT_OUT, VISIT_CODES } from '../phrases';
import { COMMON_FAQ } from './shared/common-faq';
import { COMMON_POLL } from './shared/common-poll';
import { CANCELLATION_POLL, PARKING_POLL } from './shared/poll-questions';

export const fitness: IndustryContent = {
  version: 1,
  industry: 'fitness',
  name: 'Fitness Studio',
  description:
    'First visits that turn into habits: sessions, tours and members who are looked after.',
  visitNoun: { singular: 'session', plural: 'sessions' },
  defaultFaq: [
    ...COMMON_FAQ,
    {
      question: 'What do you offer?',
      keywords: ['classes', 'class', 'training', 'yoga', 'pilates', 'weights', 'pool', 'offer'],
      factKey: 'services',
      answer: `Tell me what you'd like to do. ${FIND_OUT}`,
      answerWithFact: 'What you can do here: {{fact}}. What are you after?',
    },
    {
      question: 'What does a membership cost?',
      keywords: ['cost', 'price', 'membership', 'fee', 'month', 'join', 'drop in'],
      factKey: 'price_list',
      answer: `I won't guess at a price. ${FIND_OUT}`,
      answerWithFact: 'What I have on prices: {{fact}}.',
    },
    {
      question: 'Can I try it first?',
      keywords: ['try', 'trial', 'tour', 'guest', 'pass', 'visit'],
      factKey: 'trial',
      answer: `I'd have to ask about trying it out. ${FIND_OUT}`,
      answerWithFact: 'About a trial: {{fact}}.',
      answerIfYes: 'Yes, you can try it first. Which day suits you?',
      answerIfNo: "There's no trial, but I can find a time for someone to show you around.",
    },
    {
      question: 'I am a beginner. Is it for me?',
      keywords: ['beginner', 'new', 'start', 'never', 'shape', 'level', 'age'],
      answer:
        "Everybody starts once. I'll note that you're new, and a trainer can talk with you about what fits. Shall I find a time?",
    },
    {
      question: 'I have an injury or a condition. Can I train?',
      keywords: ['injury', 'injured', 'condition', 'pregnant', 'heart', 'back', 'knee', 'surgery'],
      answer:
        "That's for your doctor and the trainer to judge. I'll note it, so the trainer talks it over with you before you begin.",
    },
    {
      question: 'Can I freeze or end my membership?',
      keywords: ['freeze', 'pause', 'end', 'terminate', 'membership', 'contract', 'leave'],
      factKey: 'membership_changes',
      answer: `Your wish is noted the moment you tell me. ${FIND_OUT}`,
      answerWithFact:
        'How to freeze or end a membership: {{fact}}. If you like, I pass your wish on now.',
    },
    {
      question: 'What should I bring?',
      keywords: ['bring', 'wear', 'shoes', 'towel', 'mat', 'locker'],
      answer:
        'Comfortable clothes, suitable shoes, water and a towel are a good start. If your session needs more, the trainer will say so.',
    },
    {
      question: 'What if I need to cancel a session?',
      keywords: ['cancel', 'cancellation', 'notice', 'reschedule', 'move', 'late'],
      factKey: 'cancellation_policy',
      answer:
        "Tell me as soon as you know, and I'll move it or take it off the calendar. What notice we ask for is something I'd have to check.",
      answerWithFact:
        'The notice we ask for: {{fact}}. Tell me the name it is under and I can move it now.',
    },
    {
      question: 'Is there parking?',
      keywords: ['parking', 'park', 'car', 'bike', 'garage'],
      factKey: 'parking',
      answer: `Parking is something I'd have to ask about. ${FIND_OUT}`,
      answerWithFact: 'About parking: {{fact}}.',
    },
  ],
  defaultAppointmentTypes: [
    {
      name: 'Personal Training',
      description: 'One trainer, one person.',
      durationMinutes: 60,
      color: GREEN,
    },
    {
      name: 'Intro Session',
      description: 'Goals, history and a first workout.',
      durationMinutes: 45,
      color: BLUE,
    },
    {
      name: 'Studio Tour',
      description: 'A look around with someone who works here.',
      durationMinutes: 30,
      color: AMBER,
    },
    {
      name: 'Progress Check',
      description: 'Where you stand, and what comes next.',
      durationMinutes: 30,
      color: PLUM,
    },
  ],
  defaultScripts: {
    booking_confirmation:
      '{{businessName}}: {{appointmentType}} on {{appointmentDate}} at {{appointmentTime}} is yours. If anything changes, just text us here.',
    reminder: `{{businessName}}: your session is {{appointmentDate}} at {{appointmentTime}}. ${VISIT_CODES} ${OPT_OUT}`,
    no_availability: 'That time is taken. I have {{optionOne}} or {{optionTwo}}.',
    after_hours: 'The desk opens {{nextOpening}}. I can book you a session or a tour now.',
    missed_you: `{{businessName}}: we missed you. Shall we find another time? Just text us a day. ${OPT_OUT}`,
  },
  terminology: [
    { term: 'drop-in', meaning: 'One class without a membership' },
    { term: 'class pack', meaning: 'Several classes paid together' },
    { term: 'freeze', meaning: 'A pause of the membership' },
    { term: 'PT', meaning: 'Personal training' },
    { term: 'intro', meaning: 'The first session of a new member' },
  ],
  commonQuestions: [
    'Can I come and look around?',
    'How much is it a month?',
    'I want to end my membership',
    'Is there a class tonight?',
    "I've never been to a gym",
    'Can I bring a friend?',
  ],
  knowledgeBase: [
    {
      topic: 'Health',
      text: 'Note injuries and conditions for the trainer. Give no training, diet or weight advice, and promise no results.',
    },
    {
      topic: 'Collapse or chest pain',
      text: 'Emergency services first, then staff on the floor at once.',
      dangerWords: ['chest pain', 'collapsed', "can't breathe", 'unconscious', 'fainted'],
    },
    {
      topic: 'Leaving members',
      text: 'Take the wish at its word, note the date and tell a person. Do not argue or delay; in many places the law asks that leaving be as easy as joining.',
    },
  ],
  bestPractices: [
    'Offer a first visit in the first conversation.',
    'Ask what they would like to be able to do, not what they weigh.',
    'Book the next session at the end of this one.',
    'Record a wish to leave with its date, every time.',
  ],
  pollQuestions: [
    ...COMMON_POLL,
    {
      key: 'services',
      question: 'What can people do at your studio?',
      type: 'multiselect',
      options: [
        'Personal Training',
        'Group Classes',
        'Yoga',
        'Pilates',
        'Weights',
        'Cardio',
        'Swimming',
      ],
    },
    {
      key: 'price_list',
      question: 'What may we say about prices?',
      type: 'text',
      placeholder: 'e.g., From $49 a month',
    },
    { key: 'trial', question: 'Can people try it before they join?', type: 'boolean' },
    {
      key: 'membership_changes',
      question: 'How does someone freeze or end a membership?',
      type: 'text',
      placeholder: 'e.g., In writing, one month ahead',
    },
    CANCELLATION_POLL,
    PARKING_POLL,
  ],
};
