import { AMBER, BLUE, GREEN, PLUM } from '../colors';
import type { IndustryContent } from '../content-types';
import { FIND_OUT, OPT_OUT, VISIT_CODES } from '../phrases';
import { COMMON_FAQ } from './shared/common-faq';
import { COMMON_POLL } from './shared/common-poll';

export const accounting: IndustryContent = {
  version: 1,
  industry: 'accounting',
  name: 'Accounting Firm',
  description:
    'Returns, books and payroll: clients reach the right accountant, and deadlines are heard in time.',
  visitNoun: { singular: 'meeting', plural: 'meetings' },
  defaultFaq: [
    ...COMMON_FAQ,
    {
      question: 'What do you help with?',
      keywords: ['services', 'tax', 'taxes', 'bookkeeping', 'payroll', 'audit', 'return', 'help'],
      factKey: 'services',
      answer: `Tell me what it concerns. ${FIND_OUT}`,
      answerWithFact: 'What we help with: {{fact}}. Which is it for you?',
    },
    {
      question: 'Are you taking new clients?',
      keywords: ['new', 'client', 'clients', 'accepting', 'switch', 'accountant'],
      factKey: 'new_clients',
      answer: `I'm not sure whether the firm has room for new clients. ${FIND_OUT}`,
      answerWithFact: 'About new clients: {{fact}}.',
      answerIfYes: 'Yes, we are taking new clients. Shall I set up a first meeting?',
      answerIfNo: 'We are not taking new clients at the moment.',
    },
    {
      question: 'What do you charge?',
      keywords: ['charge', 'cost', 'fee', 'fees', 'price', 'much', 'rate'],
      factKey: 'fees',
      answer: `Fees depend on the work, and I won't guess at them. ${FIND_OUT}`,
      answerWithFact: 'What I have on fees: {{fact}}. Your accountant will go through it with you.',
    },
    {
      question: 'How do I send you my documents?',
      keywords: ['documents', 'send', 'upload', 'portal', 'drop', 'papers', 'receipts'],
      factKey: 'document_exchange',
      answer:
        "I'd have to check how the firm takes documents, and someone will tell you. Until then, please don't send them by text or plain email.",
      answerWithFact: 'How to get documents to us: {{fact}}. Please keep them out of texts.',
    },
    {
      question: 'Is my return done?',
      keywords: ['return', 'done', 'ready', 'status', 'filed', 'refund', 'where'],
      answer:
        "I can't look into returns, but I can have the person who works on yours call you. What's your name and number?",
    },
    {
      question: 'I got a letter from the tax office. What now?',
      keywords: ['letter', 'irs', 'notice', 'audit', 'penalty', 'state', 'deadline'],
      answer:
        "Keep the letter and its date at hand. I can't advise on it, but I'll pass it on as urgent and set up a meeting. By when does it ask for an answer?",
    },
    {
      question: 'Can I deduct this?',
      keywords: ['deduct', 'deduction', 'write off', 'expense', 'taxable', 'claim', 'advice'],
      answer:
        "That's a question for an accountant, and I don't want to guess. I can note it for them or find you a time to ask.",
    },
    {
      question: 'What should I bring to the meeting?',
      keywords: ['bring', 'need', 'prepare', 'first', 'forms', 'id'],
      answer:
        'Usually a photo ID, the return of last year, and the forms and receipts of this one. The firm will tell you if it needs more.',
    },
    {
      question: 'Can I move or cancel my meeting?',
      keywords: ['move', 'reschedule', 'change', 'cancel', 'late'],
      answer: 'Yes. Tell me the name it is under and which day suits you better.',
    },
  ],
  defaultAppointmentTypes: [
    {
      name: 'Tax Preparation',
      description: 'Go through the year and prepare the return.',
      durationMinutes: 60,
      color: BLUE,
    },
    {
      name: 'New Client Meeting',
      description: 'A first talk about what is needed.',
      durationMinutes: 45,
      color: GREEN,
    },
    {
      name: 'Bookkeeping Review',
      description: 'The books of the month or quarter.',
      durationMinutes: 60,
      color: PLUM,
    },
    {
      name: 'Document Drop-off',
      description: 'Hand over papers and sign.',
      durationMinutes: 15,
      slotIntervalMinutes: 15,
      color: AMBER,
    },
  ],
  defaultScripts: {
    booking_confirmation:
      '{{businessName}}: your {{appointmentType}} is set for {{appointmentDate}} at {{appointmentTime}}. If anything changes, just text us here.',
    reminder: `{{businessName}}: we meet {{appointmentDate}} at {{appointmentTime}}. ${VISIT_CODES} ${OPT_OUT}`,
    no_availability:
      'That time is taken. I have {{optionOne}} or {{optionTwo}}. If a deadline is near, tell me its date.',
    after_hours: 'The office opens {{nextOpening}}. I can set a meeting or take a message.',
    missing_documents: `{{businessName}}: we are still waiting for some of your papers. Call us at {{callbackNumber}} and we'll tell you which. ${OPT_OUT}`,
  },
  terminology: [
    { term: 'engagement letter', meaning: 'The agreement on what the firm will do' },
    { term: 'extension', meaning: 'More time to file, not more time to pay' },
    { term: 'estimated payments', meaning: 'Tax paid ahead in installments over the year' },
    { term: 'reconciliation', meaning: 'Matching the books with the bank' },
    { term: 'CPA', meaning: 'Certified public accountant' },
  ],
  commonQuestions: [
    'Can you do my taxes?',
    'When will my return be ready?',
    'I got a letter from the IRS',
    'Do you do payroll?',
    'How do I get my papers to you?',
    'I need an extension',
  ],
  knowledgeBase: [
    {
      topic: 'Numbers that stay out',
      text: 'Never take tax IDs, bank details or passwords in a conversation. Point to the secure way that the firm has named.',
    },
    {
      topic: 'Deadlines',
      text: 'Ask for the date on the letter, pass it on the same day, and do not judge whether there is time.',
    },
    {
      topic: 'Calls that claim to be the tax office',
      text: 'A caller who demands payment at once by gift card or transfer is a known fraud. Do not confirm who is a client; take a message for the accountant.',
    },
  ],
  bestPractices: [
    'Ask whether they are a client before anything else about their matter.',
    'Get the date of any letter.',
    'In the season, offer a drop-off when no meeting is free.',
    'Keep the subject out of texts and voicemails.',
  ],
  pollQuestions: [
    ...COMMON_POLL,
    {
      key: 'services',
      question: 'What do you help with?',
      type: 'multiselect',
      options: ['Personal Taxes', 'Business Taxes', 'Bookkeeping', 'Payroll', 'Audit', 'Advisory'],
    },
    { key: 'new_clients', question: 'Are you taking new clients?', type: 'boolean' },
    {
      key: 'fees',
      question: 'What may we say about your fees?',
      type: 'text',
      placeholder: 'e.g., Quoted after a first talk',
    },
    {
      key: 'document_exchange',
      question: 'How do clients get documents to you?',
      type: 'text',
      placeholder: 'e.g., Through our portal, or dropped off',
    },
  ],
};
