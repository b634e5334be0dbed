import { AMBER, BLUE, GREEN, PLUM, RED } from '../colors';
import type { IndustryContent } from '../content-types';
import { FIND_OUT, OPT_OUT, VISIT_CODES } from '../phrases';
import { COMMON_FAQ } from './shared/common-faq';
import { COMMON_POLL } from './shared/common-poll';
import { EMERGENCY_POLL, PARKING_POLL } from './shared/poll-questions';

export const veterinary: IndustryContent = {
  version: 1,
  industry: 'veterinary',
  name: 'Veterinary Clinic',
  description: 'Pets seen in time, worried owners taken seriously, and medicine left to the vets.',
  visitNoun: { singular: 'visit', plural: 'visits' },
  defaultFaq: [
    ...COMMON_FAQ,
    {
      question: 'Do you see emergencies?',
      keywords: ['emergency', 'urgent', 'hurt', 'poison', 'hit', 'bleeding', 'now'],
      factKey: 'emergency',
      answer:
        "Tell me what happened and I'll get it to someone at the clinic right away. If your pet can't breathe, has collapsed or won't stop bleeding, please go to the nearest emergency animal hospital now.",
      answerWithFact:
        "What I have on emergencies: {{fact}}. If your pet can't breathe, has collapsed or won't stop bleeding, please go to the nearest emergency animal hospital now.",
      answerIfYes:
        "Yes, we see emergencies. Tell me what happened. If your pet can't breathe or has collapsed, start for the nearest animal hospital now.",
      answerIfNo:
        "We don't see emergencies. Please go to the nearest emergency animal hospital; for anything that can wait I can find you a time.",
    },
    {
      question: 'Which animals do you treat?',
      keywords: ['animals', 'pets', 'dog', 'cat', 'rabbit', 'bird', 'reptile', 'exotic', 'horse'],
      factKey: 'species',
      answer: `Tell me what kind of animal it is. ${FIND_OUT}`,
      answerWithFact: 'The animals we treat: {{fact}}.',
    },
    {
      question: 'Are you taking new patients?',
      keywords: ['new', 'patient', 'patients', 'accepting', 'first', 'register'],
      factKey: 'new_patients',
      answer: `I'm not sure whether the clinic has room for new patients. ${FIND_OUT}`,
      answerWithFact: 'About new patients: {{fact}}.',
      answerIfYes:
        "Yes, we are taking new patients. What's your pet's name, and what brings you in?",
      answerIfNo: 'We are not taking new patients at the moment.',
    },
    {
      question: 'My pet is not well. What should I do?',
      keywords: ['sick', 'vomiting', 'limping', 'eating', 'lethargic', 'symptoms', 'ate', 'should'],
      answer:
        "I can't advise on symptoms, but I can get you to someone who can. Tell me what you see and since when, and I'll look for the earliest time or pass it to the team as urgent.",
    },
    {
      question: 'Which vaccines does my pet need?',
      keywords: ['vaccine', 'vaccines', 'shots', 'rabies', 'due', 'puppy', 'kitten'],
      answer:
        'The vet decides that with you. I can have the team check what is due and find you a time for it.',
    },
    {
      question: 'Can I get a refill?',
      keywords: ['refill', 'prescription', 'medication', 'medicine', 'food', 'flea'],
      answer:
        "I can pass on a refill request. Tell me your name, your pet's name and the medicine. Whether it is refilled is for the vet to decide.",
    },
    {
      question: 'What does a visit cost?',
      keywords: ['cost', 'price', 'much', 'fee', 'charge', 'estimate'],
      factKey: 'price_list',
      answer: `It depends on what your pet needs, and I won't guess. ${FIND_OUT}`,
      answerWithFact:
        'What I have on prices: {{fact}}. The team can give you an estimate before treatment.',
    },
    {
      question: 'Can I move or cancel my visit?',
      keywords: ['move', 'reschedule', 'change', 'cancel', 'late', 'running'],
      answer: 'Yes. Tell me your name or the name of your pet, and which day suits you better.',
    },
    {
      question: 'Is there parking?',
      keywords: ['parking', 'park', 'car', 'entrance', 'carry'],
      factKey: 'parking',
      answer: `Parking is something I'd have to ask about. ${FIND_OUT}`,
      answerWithFact: 'About parking: {{fact}}.',
    },
  ],
  defaultAppointmentTypes: [
    {
      name: 'Wellness Exam',
      description: 'The regular check-up.',
      durationMinutes: 30,
      color: GREEN,
    },
    { name: 'Sick Visit', description: 'Something is wrong.', durationMinutes: 30, color: AMBER },
    {
      name: 'Vaccination',
      description: 'Shots that are due.',
      durationMinutes: 15,
      slotIntervalMinutes: 15,
      color: BLUE,
    },
    {
      name: 'New Pet Visit',
      description: 'First visit with history and exam.',
      durationMinutes: 45,
      color: PLUM,
    },
    {
      name: 'Urgent Visit',
      description: 'Must be seen today.',
      durationMinutes: 30,
      slotIntervalMinutes: 15,
      color: RED,
    },
  ],
  defaultScripts: {
    booking_confirmation:
      '{{businessName}}: {{appointmentType}} booked for {{appointmentDate}} at {{appointmentTime}}. If anything changes, just text us here.',
    reminder: `{{businessName}}: your visit with us is {{appointmentDate}} at {{appointmentTime}}. ${VISIT_CODES} ${OPT_OUT}`,
    no_availability:
      "That time is taken. I have {{optionOne}} or {{optionTwo}}. If your pet seems worse, say so and I'll raise it with the team.",
    after_hours:
      'The clinic opens {{nextOpening}}. If it is an emergency, please go to the nearest emergency animal hospital. I can book a visit or take a message.',
    condolence:
      "I'm so sorry. You don't need to do anything now; I'll have someone you know here call you.",
  },
  terminology: [
    { term: 'spay, neuter', meaning: 'Surgery so that an animal cannot have young' },
    { term: 'tech', meaning: 'Veterinary technician, the nurse of the clinic' },
    { term: 'core vaccines', meaning: 'Shots that a clinic recommends for every pet of a kind' },
    { term: 'boarding', meaning: 'Care of a pet while its owner is away' },
    { term: 'exotics', meaning: 'Animals other than dogs and cats' },
  ],
  commonQuestions: [
    'My dog ate chocolate',
    'Can you see my cat today?',
    'Is Max due for shots?',
    'I need more of her pills',
    'Do you take rabbits?',
    "I think it's time to say goodbye to him",
  ],
  knowledgeBase: [
    {
      topic: 'Emergencies',
      text: 'Send them to the nearest emergency animal hospital and alert the team. Give no first aid, doses or home remedies.',
      dangerWords: [
        'not breathing',
        "can't breathe",
        'collapsed',
        'poison',
        'antifreeze',
        'chocolate',
        'hit by a car',
        'seizure',
        'bloated',
      ],
    },
    {
      topic: 'End of life',
      text: 'Slow down and drop the sales words. Bring in a person; if nobody is free, promise a call and keep it. Stop all reminders for that pet.',
    },
    {
      topic: 'Two names',
      text: 'Take the name of the owner and the name of the animal, with its kind and age. Callers remember visits by the pet.',
    },
    {
      topic: 'Bites',
      text: 'A person who was bitten should see a doctor. Note it and tell the team at once.',
      dangerWords: ['bitten', 'bit me'],
    },
  ],
  bestPractices: [
    'Ask how the pet is breathing and behaving before offering routine times.',
    'Use the name of the pet.',
    'Note pets that are afraid of others, so that a quiet time can be chosen.',
    'Check for grief before any cheerful wording.',
  ],
  pollQuestions: [
    ...COMMON_POLL,
    EMERGENCY_POLL,
    {
      key: 'species',
      question: 'Which animals do you treat?',
      type: 'multiselect',
      options: ['Dogs', 'Cats', 'Rabbits', 'Birds', 'Reptiles', 'Small Rodents', 'Horses'],
    },
    { key: 'new_patients', question: 'Are you taking new patients?', type: 'boolean' },
    {
      key: 'price_list',
      question: 'What may we say about prices?',
      type: 'text',
      placeholder: 'e.g., Exam $65, estimate before treatment',
    },
    PARKING_POLL,
  ],
};
