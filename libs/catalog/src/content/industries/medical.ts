import { AMBER, BLUE, GREEN, PLUM } from '../colors';
import type { IndustryContent } from '../content-types';
import { FIND_OUT, OPT_OUT, VISIT_CODES } from '../phrases';
import { COMMON_FAQ } from './shared/common-faq';
import { COMMON_POLL } from './shared/common-poll';
import { PARKING_POLL } from './shared/poll-questions';

export const medical: IndustryContent = {
  version: 1,
  industry: 'medical',
  name: 'Medical Practice',
  description:
    'Patients seen at the right time and in confidence, with medical questions left to clinicians.',
  visitNoun: { singular: 'visit', plural: 'visits' },
  defaultFaq: [
    ...COMMON_FAQ,
    {
      question: 'Do you accept my insurance?',
      keywords: [
        'insurance',
        'plan',
        'coverage',
        'covered',
        'network',
        'medicare',
        'medicaid',
        'copay',
      ],
      factKey: 'insurance',
      answer:
        "I don't have our list of plans in front of me. Tell me your plan, your name and a number, and someone will check it and get back to you.",
      answerWithFact:
        'What I have on insurance: {{fact}}. The office can check your own plan before you come.',
    },
    {
      question: 'Are you taking new patients?',
      keywords: ['new', 'patient', 'patients', 'accepting', 'join', 'register', 'first'],
      factKey: 'new_patients',
      answer: `I'm not sure whether the practice has room for new patients. ${FIND_OUT}`,
      answerWithFact: 'About new patients: {{fact}}.',
      answerIfYes: 'Yes, we are taking new patients. What brings you to us?',
      answerIfNo: 'We are not taking new patients at the moment.',
    },
    {
      question: 'Can I see the doctor by video?',
      keywords: ['video', 'telehealth', 'virtual', 'online', 'remote', 'phone visit'],
      factKey: 'telehealth',
      answer: `I'd have to ask about video visits. ${FIND_OUT}`,
      answerWithFact: 'About video visits: {{fact}}.',
      answerIfYes:
        'Yes, some visits can be done by video. Tell me what it is about, and the office will say whether yours can.',
      answerIfNo: "We don't do video visits, but I can look for a time for you to come in.",
    },
    {
      question: 'I have symptoms. What should I do?',
      keywords: ['symptoms', 'sick', 'fever', 'pain', 'cough', 'rash', 'dizzy', 'should'],
      answer:
        "I can't advise on symptoms, but I can get you to someone who can. If you have chest pain, trouble breathing, sudden weakness or heavy bleeding, please call emergency services now. Otherwise I'll look for a time, or pass a message to the nurse.",
    },
    {
      question: 'Can I get my prescription refilled?',
      keywords: ['prescription', 'refill', 'medication', 'medicine', 'pharmacy', 'pills'],
      answer:
        'I can pass a refill request to the office. Tell me your name, the medicine and your pharmacy. Whether it is refilled is for the clinician to decide.',
    },
    {
      question: 'Are my test results in?',
      keywords: ['test', 'results', 'lab', 'labs', 'blood', 'scan', 'xray'],
      answer:
        "I can't see or read out results. I'll ask the office to contact you about them; what's your name and number?",
    },
    {
      question: 'What should I bring to my visit?',
      keywords: ['bring', 'need', 'documents', 'id', 'card', 'forms', 'list'],
      answer:
        'Usually a photo ID, your insurance card if you have one, and a list of the medicines you take. The office will tell you if your visit needs anything else.',
    },
    {
      question: 'Can I move or cancel my visit?',
      keywords: ['move', 'reschedule', 'change', 'cancel', 'late', 'running'],
      answer: 'Yes. Tell me the name it is under and which day suits you better.',
    },
    {
      question: 'Is there parking?',
      keywords: ['parking', 'park', 'garage', 'wheelchair', 'accessible', 'entrance'],
      factKey: 'parking',
      answer: `Parking is something I'd have to ask about. ${FIND_OUT}`,
      answerWithFact: 'About parking: {{fact}}.',
    },
  ],
  defaultAppointmentTypes: [
    {
      name: 'New Patient Visit',
      description: 'First visit: history, questions and a plan.',
      durationMinutes: 45,
      color: BLUE,
    },
    {
      name: 'Office Visit',
      description: 'A concern to be looked at.',
      durationMinutes: 20,
      color: GREEN,
    },
    {
      name: 'Annual Physical',
      description: 'The yearly check-up.',
      durationMinutes: 40,
      color: PLUM,
    },
    {
      name: 'Follow-up',
      description: 'How things have gone since last time.',
      durationMinutes: 15,
      slotIntervalMinutes: 15,
      color: AMBER,
    },
  ],
  defaultScripts: {
    booking_confirmation:
      '{{businessName}}: you are booked for {{appointmentDate}} at {{appointmentTime}}. If anything changes, just text us here.',
    reminder: `{{businessName}}: you have a visit on {{appointmentDate}} at {{appointmentTime}}. ${VISIT_CODES} ${OPT_OUT}`,
    no_availability:
      "That day is full. I have {{optionOne}} or {{optionTwo}}. If it can't wait, tell me and I'll bring it to the nurse.",
    after_hours:
      'The office is closed until {{nextOpening}}. In an emergency, please hang up and call emergency services. I can book a visit or take a message for the office.',
    emergency:
      'This sounds like it needs help right now. Please call emergency services, or have someone near you do it.',
    refill_request:
      "I'll pass your refill request to the office. They will contact you once the clinician has seen it.",
  },
  terminology: [
    { term: 'PCP', meaning: 'Primary care provider, the regular doctor' },
    { term: 'copay', meaning: "The patient's fixed share of a visit" },
    { term: 'referral', meaning: 'A request by one clinician that another see the patient' },
    { term: 'prior auth', meaning: 'Approval that an insurer wants before treatment' },
    { term: 'triage', meaning: 'Sorting by how urgent a case is, done by clinicians' },
    { term: 'NP, PA', meaning: 'Nurse practitioner, physician assistant' },
  ],
  commonQuestions: [
    "I'd like to see the doctor this week",
    'Can I get a refill?',
    'Did my results come back?',
    'Do you take Medicare?',
    'I need a referral',
    'Can you fit in my daughter today?',
  ],
  knowledgeBase: [
    {
      topic: 'Emergencies',
      text: 'Name emergency services first and stop asking questions. Stay calm, do not assess, and alert the office afterwards.',
      dangerWords: [
        'chest pain',
        "can't breathe",
        'stroke',
        'unconscious',
        'overdose',
        'bleeding heavily',
        'seizure',
      ],
    },
    {
      topic: 'Thoughts of suicide or self-harm',
      text: 'Take it seriously, stay kind, ask them to call the local crisis line or emergency services now, and bring in a person at once.',
      dangerWords: ['kill myself', 'suicide', 'end my life', 'hurt myself'],
    },
    {
      topic: 'Confidentiality',
      text: 'Do not confirm that anyone is a patient, to a relative, employer or insurer. Take a message and let the office decide.',
    },
    {
      topic: 'Reason for the visit',
      text: 'A few words are enough to book. Do not ask for a history, and leave symptoms out of texts and voicemails.',
    },
  ],
  bestPractices: [
    'Screen for emergencies before offering times.',
    'Say in confirmations when and where, never what for.',
    'Ask who the visit is for; the caller may be a parent or caregiver.',
    'Note interpreter and access needs on the visit.',
  ],
  pollQuestions: [
    ...COMMON_POLL,
    {
      key: 'insurance',
      question: 'What insurance plans do you accept?',
      type: 'text',
      placeholder: 'e.g., Medicare and most major plans',
    },
    { key: 'new_patients', question: 'Are you taking new patients?', type: 'boolean' },
    { key: 'telehealth', question: 'Do you offer video visits?', type: 'boolean' },
    PARKING_POLL,
  ],
};
