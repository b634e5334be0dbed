import { AMBER, BLUE, RED } from '../colors';
import type { IndustryContent } from '../content-types';
import { FIND_OUT, OPT_OUT, VISIT_CODES } from '../phrases';
import { COMMON_FAQ } from './shared/common-faq';
import { COMMON_POLL } from './shared/common-poll';
import { EMERGENCY_POLL, SERVICE_AREA_POLL } from './shared/poll-questions';

export const plumbing: IndustryContent = {
  version: 1,
  industry: 'plumbing',
  name: 'Plumbing Service',
  description:
    'Leaks, clogs and water heaters: the urgent ones first, the rest at a time that holds.',
  visitNoun: { singular: 'job', plural: 'jobs' },
  defaultFaq: [
    ...COMMON_FAQ,
    {
      question: 'Do you handle emergencies?',
      keywords: ['emergency', 'urgent', 'burst', 'flood', 'flooding', 'leak', 'now', 'tonight'],
      factKey: 'emergency',
      answer:
        "Tell me what is happening and I'll get it to someone at the business right away. If you smell gas or anyone is in danger, leave and call emergency services first.",
      answerWithFact:
        'What I have on emergencies: {{fact}}. If you smell gas or anyone is in danger, leave and call emergency services first.',
      answerIfYes:
        'Yes, we take emergency calls. Tell me the address and what is happening. If you smell gas or anyone is in danger, leave and call emergency services first.',
      answerIfNo:
        "We don't offer emergency service, so for something that can't wait you'll want a plumber who does. If you smell gas or anyone is in danger, leave and call emergency services first. For anything else I can find you a time.",
    },
    {
      question: 'What areas do you serve?',
      keywords: ['area', 'areas', 'serve', 'town', 'zip', 'far', 'travel', 'come out'],
      factKey: 'service_area',
      answer:
        "I'm not certain how far our plumbers travel. Give me your address and number, and someone will tell you whether we come out there.",
      answerWithFact:
        'Our service area: {{fact}}. Give me your address and I can note it for the visit.',
    },
    {
      question: 'Do you provide estimates?',
      keywords: ['estimate', 'quote', 'cost', 'price', 'much', 'charge', 'fee', 'rate'],
      answer:
        "Prices depend on what the plumber finds, and I won't guess at one. I can set up an estimate visit, or have someone call you about the cost beforehand.",
    },
    {
      question: 'When can somebody come?',
      keywords: ['when', 'soon', 'today', 'available', 'come', 'appointment', 'schedule'],
      answer: "Tell me the problem and the address, and I'll look for the earliest time.",
    },
    {
      question: 'Where is my plumber?',
      keywords: ['where', 'late', 'arrive', 'arrival', 'eta', 'way', 'waiting'],
      answer:
        "I'm sorry you're waiting. Tell me the name or address of the job, and I'll find out where they are.",
    },
    {
      question: 'Do I have to be at home?',
      keywords: ['home', 'there', 'key', 'access', 'tenant', 'landlord', 'gate'],
      answer:
        'An adult needs to let the plumber in and agree to the work. If that is difficult, tell me how to get in, and I will ask whether it can be arranged.',
    },
    {
      question: 'What should I do until the plumber arrives?',
      keywords: ['meanwhile', 'until', 'shut', 'valve', 'off', 'water'],
      answer:
        'If you can reach it safely, closing the main water valve limits the damage. Keep away from water near outlets or appliances, and leave the repair itself to the plumber.',
    },
    {
      question: 'Are you licensed and insured?',
      keywords: ['licensed', 'license', 'insured', 'bonded', 'certified'],
      answer: `That's a fair thing to ask. ${FIND_OUT}`,
    },
  ],
  defaultAppointmentTypes: [
    {
      name: 'Service Call',
      description: 'Find the problem and fix it.',
      durationMinutes: 120,
      color: BLUE,
    },
    {
      name: 'Emergency',
      description: 'Water where it should not be, or none where it should.',
      durationMinutes: 60,
      color: RED,
    },
    {
      name: 'Estimate',
      description: 'Look at planned work and put a price to it.',
      durationMinutes: 60,
      color: AMBER,
    },
  ],
  defaultScripts: {
    booking_confirmation:
      '{{businessName}}: {{appointmentType}} booked for {{appointmentDate}} at {{appointmentTime}}. If anything changes, just text us here.',
    reminder: `{{businessName}}: your plumber is due {{appointmentDate}} at {{appointmentTime}}. ${VISIT_CODES} ${OPT_OUT}`,
    no_availability:
      'Nobody is free then. I have {{optionOne}} or {{optionTwo}}. If water is running and you cannot stop it, tell me now.',
    after_hours:
      "The office opens {{nextOpening}}. Is water running that you can't stop? If so tell me the address. Otherwise I'll book you the next free time. If you smell gas, leave and call emergency services.",
    gas: 'Please leave the house now, touch no switches, and call emergency services or your gas company from outside.',
    on_the_way: '{{technicianName}} from {{businessName}} is on the way, {{arrivalTime}}.',
    access: 'How does the plumber get in, and is there a pet or a gate we should know about?',
  },
  terminology: [
    { term: 'main shutoff', meaning: 'The valve that closes all water to the building' },
    { term: 'snake', meaning: 'A cable that clears a clogged drain' },
    { term: 'rooter', meaning: 'Clearing of a sewer line, often from roots' },
    { term: 'rough-in', meaning: 'Pipes laid before walls are closed' },
    { term: 'backflow', meaning: 'Water running the wrong way, back into the supply' },
    { term: 'dispatch fee', meaning: 'What it costs to have somebody come out' },
  ],
  commonQuestions: [
    'My toilet is overflowing, can you send someone?',
    'How much to unclog a drain?',
    'The water heater is cold',
    'Do you come out to my town?',
    "Where's the plumber? It's past the window",
    'Can I get a quote for a bathroom?',
  ],
  knowledgeBase: [
    {
      topic: 'Gas or fire',
      text: 'Everyone leaves the building, nobody touches a switch, and emergency services are called from outside. Nothing else is asked before that.',
      dangerWords: [
        'gas',
        'smell gas',
        'rotten egg',
        'fire',
        'smoke',
        'explosion',
        'carbon monoxide',
      ],
    },
    {
      topic: 'Flooding',
      text: 'Keep people away from water near outlets and appliances. The main shutoff, if it is safe to reach, stops most of it. Then alert the on-call plumber.',
      dangerWords: ['flood', 'flooding', 'burst', 'gushing', 'sewage', 'electrocuted', 'sparks'],
    },
    {
      topic: 'What the plumber needs to know',
      text: 'Where the water is, since when, whether it can be shut off, age of the fixture if known, and how to get in. A photo often saves a trip.',
    },
    {
      topic: 'Renters',
      text: 'A tenant may need consent from the landlord for work. Ask who approves and who pays, and note both.',
    },
  ],
  bestPractices: [
    'Sort danger, damage and inconvenience in the first exchange.',
    'Repeat the address back with its unit number.',
    'Give an arrival window, and text before it is missed.',
    'Ask for a photo by text when the problem is visible.',
  ],
  pollQuestions: [...COMMON_POLL, EMERGENCY_POLL, SERVICE_AREA_POLL],
};
