import { AMBER, BLUE, GREEN, PLUM } from '../colors';
import type { IndustryContent } from '../content-types';
import { FIND_OUT, OPT_OUT, VISIT_CODES } from '../phrases';
import { COMMON_FAQ } from './shared/common-faq';
import { COMMON_POLL } from './shared/common-poll';

export const consulting: IndustryContent = {
  version: 1,
  industry: 'consulting',
  name: 'Consulting Practice',
  description:
    'First talks set up while the need is fresh, and clients who always reach their consultant.',
  visitNoun: { singular: 'meeting', plural: 'meetings' },
  defaultFaq: [
    ...COMMON_FAQ,
    {
      question: 'What do you help with?',
      keywords: ['services', 'help', 'consult', 'expertise', 'do', 'specialize', 'projects'],
      factKey: 'services',
      answer: `Tell me in a sentence what you are working on. ${FIND_OUT}`,
      answerWithFact: 'What we help with: {{fact}}. What are you working on?',
    },
    {
      question: 'Who are your clients?',
      keywords: ['clients', 'industries', 'companies', 'references', 'experience', 'worked'],
      factKey: 'client_types',
      answer: `I don't speak about clients, but the consultants can tell you about their work. ${FIND_OUT}`,
      answerWithFact: 'The clients we work with: {{fact}}.',
    },
    {
      question: 'What does it cost?',
      keywords: ['cost', 'price', 'fee', 'fees', 'rate', 'charge', 'budget', 'retainer'],
      factKey: 'fees',
      answer: `Fees depend on the work, and I won't guess at them. ${FIND_OUT}`,
      answerWithFact: 'What I have on fees: {{fact}}. A consultant will go through it with you.',
    },
    {
      question: 'Can we meet by video?',
      keywords: ['video', 'zoom', 'teams', 'remote', 'virtual', 'online', 'person'],
      factKey: 'remote_meetings',
      answer: `I'm not sure how meetings can be held. ${FIND_OUT}`,
      answerWithFact: 'About meeting at a distance: {{fact}}.',
      answerIfYes: 'Yes, we can meet by phone or video. When would suit you?',
      answerIfNo: 'Meetings are held in person. I can look for a time.',
    },
    {
      question: 'How does a project start?',
      keywords: ['start', 'process', 'begin', 'steps', 'proposal', 'first', 'work'],
      answer:
        'It begins with a talk about what you need. The consultant will tell you how it goes on from there. Shall I find a time?',
    },
    {
      question: 'How soon could you begin?',
      keywords: ['soon', 'begin', 'capacity', 'available', 'when', 'timeline', 'urgent'],
      answer:
        "That depends on the work and on who is free, so I'd rather have a consultant tell you. I can set up a first talk now.",
    },
    {
      question: 'Will you sign a confidentiality agreement?',
      keywords: ['nda', 'confidential', 'confidentiality', 'agreement', 'private'],
      answer:
        "I'll note that you would like one, and the consultant will take it up with you. Until then please keep to the outline.",
    },
    {
      question: 'Where does my project stand?',
      keywords: ['project', 'status', 'update', 'deliverable', 'report', 'progress'],
      answer:
        "I can't look into projects, but I can have your consultant call you. What's your name and number?",
    },
    {
      question: 'Can I move or cancel my meeting?',
      keywords: ['move', 'reschedule', 'change', 'cancel', 'late'],
      answer: 'Yes. Tell me the name it is under and which time suits you better.',
    },
  ],
  defaultAppointmentTypes: [
    {
      name: 'Discovery Call',
      description: 'A first talk about the need.',
      durationMinutes: 30,
      color: GREEN,
    },
    {
      name: 'Consultation',
      description: 'Working through a question together.',
      durationMinutes: 60,
      color: BLUE,
    },
    {
      name: 'Workshop',
      description: 'Half a day with your team.',
      durationMinutes: 240,
      color: PLUM,
    },
    {
      name: 'Check-in',
      description: 'Where the project stands.',
      durationMinutes: 30,
      color: AMBER,
    },
  ],
  defaultScripts: {
    booking_confirmation:
      '{{businessName}}: your {{appointmentType}} is set for {{appointmentDate}} at {{appointmentTime}}. If anything changes, just text us here.',
    reminder: `{{businessName}}: we meet {{appointmentDate}} at {{appointmentTime}}. ${VISIT_CODES} ${OPT_OUT}`,
    no_availability: 'That time is taken. I have {{optionOne}} or {{optionTwo}}.',
    after_hours:
      'The office opens {{nextOpening}}. I can set up a first talk now. What would it be about?',
    before_meeting: `{{businessName}}: anything we should read before {{appointmentDate}}? Just send a line. ${OPT_OUT}`,
  },
  terminology: [
    { term: 'engagement', meaning: 'A piece of work for a client' },
    { term: 'scope', meaning: 'What is and is not part of the work' },
    { term: 'deliverable', meaning: 'What the client receives in the end' },
    { term: 'retainer', meaning: 'A set fee for a set amount of time each month' },
    { term: 'statement of work', meaning: 'The written agreement on scope, time and fee' },
  ],
  commonQuestions: [
    'Do you work with companies our size?',
    'What would a project cost?',
    'Can I talk to someone this week?',
    'Has the report been sent?',
    'Can we do this over video?',
    'Who would be working with us?',
  ],
  knowledgeBase: [
    {
      topic: 'First contact',
      text: 'Company, role, what they want to change, by when, and who decides. Five answers are enough for a consultant to prepare.',
    },
    {
      topic: 'Client names',
      text: 'Never confirm or deny that a company is a client, and pass on nothing about a project.',
    },
    {
      topic: 'Advice',
      text: 'Do not offer opinions on the problem itself. Write it down well; that is already a service.',
    },
  ],
  bestPractices: [
    'Offer a first talk within the same conversation.',
    'Note who decides and by when.',
    "Use the client's words in the note, not your own.",
    'Say time zones aloud when they may differ.',
  ],
  pollQuestions: [
    ...COMMON_POLL,
    {
      key: 'services',
      question: 'What do you help clients with?',
      type: 'text',
      placeholder: 'e.g., Operations, pricing and hiring',
    },
    {
      key: 'client_types',
      question: 'What kind of clients do you work with?',
      type: 'text',
      placeholder: 'e.g., Family firms with up to 200 people',
    },
    {
      key: 'fees',
      question: 'What may we say about your fees?',
      type: 'text',
      placeholder: 'e.g., Quoted after a first talk',
    },
    { key: 'remote_meetings', question: 'Do you meet by phone or video?', type: 'boolean' },
  ],
};
