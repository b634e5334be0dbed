import { AMBER, BLUE, GREEN, PLUM } from '../colors';
import type { IndustryContent } from '../content-types';
import { FIND_OUT, OPT_OUT, VISIT_CODES } from '../phrases';
import { COMMON_FAQ } from './shared/common-faq';
import { COMMON_POLL } from './shared/common-poll';
import { SERVICE_AREA_POLL } from './shared/poll-questions';

export const realEstate: IndustryContent = {
  version: 1,
  industry: 'real_estate',
  name: 'Real Estate Agency',
  description:
    'Buyers shown the right homes, sellers heard, and every inquiry answered while it is warm.',
  visitNoun: { singular: 'showing', plural: 'showings' },
  defaultFaq: [
    ...COMMON_FAQ,
    {
      question: 'Which areas do you cover?',
      keywords: ['area', 'areas', 'neighborhood', 'town', 'cover', 'county', 'zip'],
      factKey: 'service_area',
      answer: `Tell me where you are looking. ${FIND_OUT}`,
      answerWithFact: 'The areas we cover: {{fact}}. Where are you looking?',
    },
    {
      question: 'Do you help with buying, selling or renting?',
      keywords: [
        'buy',
        'buying',
        'sell',
        'selling',
        'rent',
        'rental',
        'lease',
        'commercial',
        'services',
      ],
      factKey: 'services',
      answer: `Tell me which it is for you. ${FIND_OUT}`,
      answerWithFact: 'What we help with: {{fact}}. Which is it for you?',
    },
    {
      question: 'Can I see a home?',
      keywords: ['see', 'view', 'viewing', 'showing', 'tour', 'visit', 'open house'],
      answer: "Which address, and when could you be there? I'll look for a time with an agent.",
    },
    {
      question: 'Is this home still available?',
      keywords: ['available', 'sold', 'pending', 'listing', 'still', 'market'],
      answer:
        "That can change from hour to hour, so I'd rather have the agent tell you. Give me the address of the listing and your number, and someone will get back to you.",
    },
    {
      question: 'What is my home worth?',
      keywords: ['worth', 'value', 'appraisal', 'valuation', 'price', 'market'],
      answer:
        "An agent has to see it to say. I can set up a time for that; what's the address, and when are you at home?",
    },
    {
      question: 'What commission do you charge?',
      keywords: ['commission', 'fee', 'fees', 'percent', 'charge', 'cost'],
      factKey: 'commission',
      answer: `Commission is for an agent to discuss with you. ${FIND_OUT}`,
      answerWithFact: 'What I have on our fees: {{fact}}. An agent will go through it with you.',
    },
    {
      question: 'Do I need to be pre-approved?',
      keywords: ['preapproved', 'approved', 'mortgage', 'loan', 'lender', 'finance', 'credit'],
      answer:
        "Many sellers like to see it, and a lender can tell you what it takes. I can't advise on loans, but an agent will gladly explain how it works here.",
    },
    {
      question: 'What is the neighborhood like?',
      keywords: ['neighborhood', 'schools', 'safe', 'safety', 'crime', 'families', 'community'],
      answer:
        "I shouldn't describe neighborhoods or the people in them. Public sources on schools and safety let you judge for yourself, and an agent can point you to them.",
    },
    {
      question: 'Can I move or cancel my showing?',
      keywords: ['move', 'reschedule', 'change', 'cancel', 'late', 'running'],
      answer: 'Yes. Tell me the name or the address, and which time suits you better.',
    },
  ],
  defaultAppointmentTypes: [
    {
      name: 'Showing',
      description: 'See one home with an agent.',
      durationMinutes: 30,
      bufferAfterMinutes: 30,
      color: GREEN,
    },
    {
      name: 'Buyer Consultation',
      description: 'What you look for, and how buying works.',
      durationMinutes: 60,
      color: BLUE,
    },
    {
      name: 'Listing Appointment',
      description: 'An agent sees your home and talks about selling.',
      durationMinutes: 90,
      bufferAfterMinutes: 30,
      color: PLUM,
    },
    {
      name: 'Phone Call',
      description: 'A short talk with an agent.',
      durationMinutes: 15,
      slotIntervalMinutes: 15,
      color: AMBER,
    },
  ],
  defaultScripts: {
    booking_confirmation:
      '{{businessName}}: your {{appointmentType}} is set for {{appointmentDate}} at {{appointmentTime}}. If anything changes, just text us here.',
    reminder: `{{businessName}}: we meet {{appointmentDate}} at {{appointmentTime}}. ${VISIT_CODES} ${OPT_OUT}`,
    no_availability: 'No agent is free then. I have {{optionOne}} or {{optionTwo}}.',
    after_hours:
      'The office opens {{nextOpening}}. I can set up a showing now. Which address, and when?',
    new_inquiry:
      'Thank you for asking about it. Would you like to see it, or have an agent call you first?',
    after_showing: `{{businessName}}: how did you like it? Tell us a word or two, and an agent will follow up. ${OPT_OUT}`,
  },
  terminology: [
    { term: 'listing', meaning: 'A property on the market' },
    { term: 'MLS', meaning: 'The database that agents share' },
    { term: 'escrow', meaning: 'Money held by a third party until closing' },
    { term: 'contingency', meaning: 'A condition that must be met for the sale to go through' },
    { term: 'pending', meaning: 'An offer is accepted, the sale is not yet closed' },
    { term: 'comps', meaning: 'Recent sales of similar homes' },
  ],
  commonQuestions: [
    'Can I see the house on Maple Street?',
    'Is it still on the market?',
    "We're thinking of selling",
    'Do you have rentals?',
    'When is the open house?',
    'Would they take an offer?',
  ],
  knowledgeBase: [
    {
      topic: 'Fair housing',
      text: 'Offer the same homes, times and words to everyone. Do not describe or steer by race, religion, origin, family, disability or any other group, even when asked.',
    },
    {
      topic: 'Safety of agents',
      text: 'Take a full name and number before a showing, and never give out lock codes, keys or that a home stands empty.',
    },
    {
      topic: 'Offers',
      text: 'Do not receive, relay or comment on offers. Bring in the agent at once.',
    },
    {
      topic: 'Represented buyers',
      text: 'Ask whether they already work with an agent, and note it.',
    },
  ],
  bestPractices: [
    'Answer new inquiries at once and offer two times.',
    'Ask what they look for, and by when, after the showing is booked.',
    'Record the address of the listing with every conversation.',
    'Ask for a word of feedback after each showing.',
  ],
  pollQuestions: [
    ...COMMON_POLL,
    SERVICE_AREA_POLL,
    {
      key: 'services',
      question: 'What do you help with?',
      type: 'multiselect',
      options: ['Buying', 'Selling', 'Renting', 'Property Management', 'Commercial'],
    },
    {
      key: 'commission',
      question: 'What may we say about your commission or fees?',
      type: 'text',
      placeholder: 'e.g., An agent will explain it in person',
    },
  ],
};
