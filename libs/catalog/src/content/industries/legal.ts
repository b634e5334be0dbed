import { AMBER, BLUE, GREEN, PLUM } from '../colors';
import type { IndustryContent } from '../content-types';
import { FIND_OUT, OPT_OUT, VISIT_CODES } from '../phrases';
import { COMMON_FAQ } from './shared/common-faq';
import { COMMON_POLL } from './shared/common-poll';

export const legal: IndustryContent = {
  version: 1,
  industry: 'legal',
  name: 'Law Firm',
  description:
    'New matters taken down with care, consultations set, and not one word of legal advice.',
  visitNoun: { singular: 'consultation', plural: 'consultations' },
  defaultFaq: [
    ...COMMON_FAQ,
    {
      question: 'What kinds of cases do you handle?',
      keywords: [
        'cases',
        'practice',
        'divorce',
        'injury',
        'criminal',
        'immigration',
        'estate',
        'handle',
      ],
      factKey: 'practice_areas',
      answer: `Tell me in a sentence what it concerns. ${FIND_OUT}`,
      answerWithFact: 'The firm works in: {{fact}}. Tell me in a sentence what yours concerns.',
    },
    {
      question: 'What does a consultation cost?',
      keywords: ['cost', 'fee', 'fees', 'price', 'charge', 'retainer', 'contingency', 'hourly'],
      factKey: 'fees',
      answer: `Fees are for the firm to explain. ${FIND_OUT}`,
      answerWithFact:
        'What I have on fees: {{fact}}. Anything beyond that the attorney will explain.',
    },
    {
      question: 'Can we meet by phone or video?',
      keywords: ['video', 'zoom', 'remote', 'virtual', 'phone', 'person'],
      factKey: 'remote_meetings',
      answer: `I'm not sure how meetings can be held. ${FIND_OUT}`,
      answerWithFact: 'About meeting at a distance: {{fact}}.',
      answerIfYes: 'Yes, we can meet by phone or video. Which would you like?',
      answerIfNo: 'Consultations are held in person. I can look for a time.',
    },
    {
      question: 'Do I have a case?',
      keywords: ['case', 'sue', 'win', 'rights', 'legal', 'advice', 'worth', 'chances'],
      answer:
        "That's for an attorney to say, and I can't advise on it. I can take down what happened in a few lines and arrange a consultation.",
    },
    {
      question: 'I have a deadline or a court date. Can you help?',
      keywords: [
        'deadline',
        'court',
        'hearing',
        'tomorrow',
        'served',
        'summons',
        'urgent',
        'arrested',
      ],
      answer:
        "Tell me the date and the court, and I'll bring it to someone as urgent. Please don't rely on this call to protect a deadline; until the firm has agreed in writing, you are not yet represented.",
    },
    {
      question: 'What happens with my case?',
      keywords: ['status', 'update', 'happening', 'news', 'my', 'attorney', 'lawyer'],
      answer:
        "I can't discuss a matter, but I can have the person who works on it call you. What's your name and number?",
    },
    {
      question: 'Is what I tell you confidential?',
      keywords: ['confidential', 'private', 'privacy', 'secret', 'privilege'],
      answer:
        'I pass it only to the firm. Still, please keep to the outline for now and save the details for the attorney, since talking with me does not make you a client.',
    },
    {
      question: 'What should I bring to the consultation?',
      keywords: ['bring', 'documents', 'papers', 'prepare', 'need'],
      answer:
        'Usually the letters, contracts or court papers you have, names of those involved, and the dates that matter. The firm will tell you if it needs more.',
    },
    {
      question: 'Can I move or cancel my consultation?',
      keywords: ['move', 'reschedule', 'change', 'cancel', 'late'],
      answer: 'Yes. Tell me the name it is under and which day suits you better.',
    },
  ],
  defaultAppointmentTypes: [
    {
      name: 'Initial Consultation',
      description: 'First talk about a new matter.',
      durationMinutes: 45,
      color: BLUE,
    },
    {
      name: 'Phone Consultation',
      description: 'A short first talk by phone.',
      durationMinutes: 30,
      color: GREEN,
    },
    {
      name: 'Client Meeting',
      description: 'A meeting on a matter that is open.',
      durationMinutes: 60,
      color: PLUM,
    },
    {
      name: 'Document Signing',
      description: 'Signing papers, with witnesses where needed.',
      durationMinutes: 30,
      color: AMBER,
    },
  ],
  defaultScripts: {
    booking_confirmation:
      '{{businessName}}: you are booked for {{appointmentDate}} at {{appointmentTime}}. If anything changes, just text us here.',
    reminder: `{{businessName}}: we meet on {{appointmentDate}} at {{appointmentTime}}. ${VISIT_CODES} ${OPT_OUT}`,
    no_availability:
      "That time is taken. I have {{optionOne}} or {{optionTwo}}. If there is a deadline, tell me and I'll raise it now.",
    after_hours:
      'The office opens {{nextOpening}}. I can set a consultation or take a message. If you are in danger, please call emergency services.',
    conflict_check:
      'Before we go on, what is your full name, and who is on the other side? The firm must make sure that it is free to speak with you.',
    no_advice:
      "I can't advise you, and I don't want to guess with something that matters. An attorney can tell you.",
  },
  terminology: [
    { term: 'matter', meaning: 'A case or piece of work for a client' },
    { term: 'conflict check', meaning: 'Making sure the firm has no tie to the other side' },
    { term: 'intake', meaning: 'Taking down a new matter' },
    { term: 'retainer', meaning: 'Money paid ahead for work to come' },
    { term: 'contingency', meaning: 'A fee that is a share of what is won' },
    { term: 'opposing party', meaning: 'The person or company on the other side' },
  ],
  commonQuestions: [
    'Can someone look at a contract?',
    'I was in an accident, can you help?',
    'I need a lawyer for a divorce',
    'What does the first talk cost?',
    'My hearing is on Thursday',
    'Has my attorney heard anything?',
  ],
  knowledgeBase: [
    {
      topic: 'Intake',
      text: 'Name, number, kind of matter, who is on the other side, and any date that is coming. Do not draw out the facts; that is for the attorney.',
    },
    {
      topic: 'No attorney-client relationship',
      text: 'Neither this conversation nor a booking makes the caller a client. Say so when someone leans on it.',
    },
    {
      topic: 'Danger',
      text: 'Violence at home or a threat: emergency services first, then an urgent message to the firm. Ask whether it is safe to call or text back.',
      dangerWords: ['threatened', 'hitting me', 'violence', 'weapon', 'kill', 'afraid for my life'],
    },
    {
      topic: 'The other side',
      text: 'If someone on the other side of a matter calls, take a message and nothing else.',
    },
  ],
  bestPractices: [
    'Ask for the opposing party before the story.',
    'Ask about deadlines in every intake.',
    'Ask how and when it is safe to reach them.',
    'Leave the subject out of voicemails, texts and calendar titles.',
  ],
  pollQuestions: [
    ...COMMON_POLL,
    {
      key: 'practice_areas',
      question: 'Which areas of law do you practice?',
      type: 'multiselect',
      options: [
        'Family',
        'Personal Injury',
        'Criminal Defense',
        'Estate Planning',
        'Immigration',
        'Business',
        'Real Estate',
        'Employment',
      ],
    },
    {
      key: 'fees',
      question: 'What may we say about fees and the first consultation?',
      type: 'text',
      placeholder: 'e.g., The first half hour is free of charge',
    },
    { key: 'remote_meetings', question: 'Do you meet by phone or video?', type: 'boolean' },
  ],
};
