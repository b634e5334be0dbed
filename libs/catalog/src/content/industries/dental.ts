import { AMBER, BLUE, GREEN, RED } from '../colors';
import type { IndustryContent } from '../content-types';
import { FIND_OUT, OPT_OUT, VISIT_CODES } from '../phrases';
import { COMMON_FAQ } from './shared/common-faq';
import { COMMON_POLL } from './shared/common-poll';

export const dental: IndustryContent = {
  version: 1,
  industry: 'dental',
  name: 'Dental Practice',
  description:
    'Cleanings, exams and toothaches: new patients welcomed, recalls kept, pain seen first.',
  visitNoun: { singular: 'visit', plural: 'visits' },
  defaultFaq: [
    ...COMMON_FAQ,
    {
      question: 'Do you accept my insurance?',
      keywords: ['insurance', 'plan', 'coverage', 'covered', 'network', 'ppo', 'hmo', 'medicaid'],
      factKey: 'insurance',
      answer:
        "I don't have our list of plans in front of me. Tell me your plan, your name and a number, and someone will check it and get back to you.",
      answerWithFact:
        'What I have on insurance: {{fact}}. Coverage differs from plan to plan, so the office can check yours before you come.',
    },
    {
      question: 'What dental services do you offer?',
      keywords: [
        'services',
        'treatments',
        'whitening',
        'crown',
        'filling',
        'root canal',
        'braces',
        'implant',
      ],
      factKey: 'services',
      answer: `Let me not guess about a treatment. ${FIND_OUT}`,
      answerWithFact:
        'Among what we do: {{fact}}. If yours is not in there, ask me and I will find out.',
    },
    {
      question: 'I have a toothache. How soon can I be seen?',
      keywords: [
        'toothache',
        'pain',
        'hurts',
        'broken',
        'chipped',
        'swollen',
        'emergency',
        'urgent',
      ],
      answer:
        "I'm sorry you're hurting. Tell me what happened and I'll look for the earliest time, or get the message to the office as urgent. If your face is swelling, you have trouble breathing or swallowing, or bleeding won't stop, please go to an emergency room now.",
    },
    {
      question: 'What should I bring to my first visit?',
      keywords: ['first', 'bring', 'new', 'patient', 'forms', 'paperwork', 'records'],
      answer:
        'Usually a photo ID, your insurance card if you have one, a list of the medicines you take, and recent x-rays if another office made them. The office will tell you if it needs anything more.',
    },
    {
      question: 'How long does a visit take?',
      keywords: ['long', 'take', 'duration', 'time', 'minutes'],
      answer:
        'It depends on the kind of visit. Tell me what you are coming for, and I can tell you how much time we set aside for it.',
    },
    {
      question: 'I am nervous about the dentist. Can you help?',
      keywords: ['nervous', 'anxious', 'afraid', 'scared', 'fear', 'sedation'],
      answer:
        "Many people feel that way, and it's good that you say so. I'll put a note on your visit so the team knows before you sit down. What they can do to make it easier is something to talk over with the dentist.",
    },
    {
      question: 'Can I move or cancel my visit?',
      keywords: ['move', 'reschedule', 'change', 'cancel', 'late', 'running'],
      answer:
        'Yes, tell me the name it is under and which day suits you better. If you are only running late, tell me how many minutes and I will let the team know.',
    },
    {
      question: 'Is there parking?',
      keywords: ['parking', 'park', 'car', 'lot', 'garage'],
      answer: `Parking is something I'd have to ask about. ${FIND_OUT}`,
    },
  ],
  defaultAppointmentTypes: [
    {
      name: 'Cleaning',
      description: 'Routine cleaning with the hygienist.',
      durationMinutes: 60,
      color: GREEN,
    },
    {
      name: 'New Patient Exam',
      description: 'First visit: history, full exam and a plan.',
      durationMinutes: 90,
      color: BLUE,
    },
    {
      name: 'Follow-up',
      description: 'A look at how earlier work is doing.',
      durationMinutes: 30,
      color: AMBER,
    },
    {
      name: 'Emergency',
      description: 'Pain, swelling or something broken.',
      durationMinutes: 45,
      color: RED,
    },
  ],
  defaultScripts: {
    booking_confirmation:
      '{{businessName}}: you are booked, {{appointmentType}}, {{appointmentDate}} at {{appointmentTime}}. If anything changes, just text us here.',
    reminder: `{{businessName}}: your visit is {{appointmentDate}} at {{appointmentTime}}. ${VISIT_CODES} ${OPT_OUT}`,
    no_availability:
      "That day is full. I have {{optionOne}} or {{optionTwo}}. If you're in pain, say so and I'll raise it with the office.",
    after_hours:
      'The office is closed until {{nextOpening}}. I can book or move a visit now. If you have swelling, fever or trouble breathing, please go to an emergency room.',
    recall: `{{businessName}}: it may be time for your next cleaning. Text us a day that suits you and I'll find a time. ${OPT_OUT}`,
    new_patient:
      'Welcome. I need a name, a number and what brings you in, and the office takes care of the rest.',
  },
  terminology: [
    { term: 'prophy', meaning: 'A routine cleaning' },
    { term: 'recall', meaning: 'The regular visit that a patient is due for' },
    { term: 'perio', meaning: 'Gum care, including deep cleaning' },
    { term: 'hygienist', meaning: 'The person who cleans teeth, apart from the dentist' },
    { term: 'crown', meaning: 'A cap that covers a damaged tooth' },
    { term: 'op', meaning: 'Operatory, the treatment room with a chair' },
  ],
  commonQuestions: [
    "I'd like to come in for a cleaning",
    'Do you take new patients?',
    'My filling fell out, what now?',
    'Do you take Delta Dental?',
    'Can you see my kids too?',
    "I need to move Tuesday's appointment",
  ],
  knowledgeBase: [
    {
      topic: 'What counts as urgent',
      text: 'Facial swelling, bleeding that does not stop, an injury to the jaw, or trouble breathing or swallowing belongs in an emergency room. Say so first, then tell the office.',
      dangerWords: ['swelling', "can't breathe", "can't swallow", 'bleeding', 'broken jaw'],
    },
    {
      topic: 'A tooth knocked out',
      text: 'Time matters. Do not give treatment instructions; get the dentist or the on-call person on the line at once.',
      dangerWords: ['knocked out'],
    },
    {
      topic: 'Insurance talk',
      text: 'Being in network, covered and paid in full are three different things. Take the plan name and member details to the office; never promise an amount.',
    },
    {
      topic: 'Minors',
      text: 'A parent or guardian books and consents for a child. Note who will come along.',
    },
  ],
  bestPractices: [
    'Ask "is anything hurting?" before offering routine times.',
    'Offer the next hygiene visit when someone calls about anything else and is due.',
    'Note anxiety, access needs and an interpreter on the visit.',
    'Give freed morning times to people in pain before the waitlist.',
  ],
  pollQuestions: [
    ...COMMON_POLL,
    {
      key: 'insurance',
      question: 'What insurance plans do you accept?',
      type: 'text',
      placeholder: 'e.g., Most major plans, Delta Dental, Cigna',
    },
    {
      key: 'services',
      question: 'What dental services do you offer?',
      type: 'multiselect',
      options: ['Cleanings', 'Fillings', 'Root Canals', 'Crowns', 'Whitening', 'Invisalign'],
    },
  ],
};
