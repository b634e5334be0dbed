import { AMBER, BLUE, GREEN, RED } from '../colors';
import type { IndustryContent } from '../content-types';
import { FIND_OUT, OPT_OUT, VISIT_CODES } from '../phrases';
import { COMMON_FAQ } from './shared/common-faq';
import { COMMON_POLL } from './shared/common-poll';
import { EMERGENCY_POLL, ESTIMATES_POLL, SERVICE_AREA_POLL } from './shared/poll-questions';

export const electrical: IndustryContent = {
  version: 1,
  industry: 'electrical',
  name: 'Electrical Service',
  description:
    'Sparks and outages handled as the dangers they are; panels, outlets and chargers in good order after.',
  visitNoun: { singular: 'job', plural: 'jobs' },
  defaultFaq: [
    ...COMMON_FAQ,
    {
      question: 'Do you handle emergencies?',
      keywords: ['emergency', 'urgent', 'sparks', 'sparking', 'burning', 'outage', 'now'],
      factKey: 'emergency',
      answer:
        "Tell me what is happening and I'll get it to someone at the business right away. If there is fire, smoke or a shock, get away and call emergency services first.",
      answerWithFact:
        'What I have on emergencies: {{fact}}. If there is fire, smoke or a shock, get away and call emergency services first.',
      answerIfYes:
        'Yes, we take emergency calls. Tell me the address and what is happening. If there is fire, smoke or a shock, get away and call emergency services first.',
      answerIfNo:
        "We don't offer emergency service, so for something that can't wait you'll want an electrician who does. If there is fire, smoke or a shock, get away and call emergency services first.",
    },
    {
      question: 'What areas do you serve?',
      keywords: ['area', 'areas', 'serve', 'town', 'zip', 'far', 'come out'],
      factKey: 'service_area',
      answer:
        "I'm not certain how far our electricians travel. Give me your address and number, and someone will tell you whether we come out there.",
      answerWithFact:
        'Our service area: {{fact}}. Give me your address and I can note it for the visit.',
    },
    {
      question: 'How do estimates work?',
      keywords: ['estimate', 'quote', 'cost', 'price', 'much', 'free', 'charge', 'fee'],
      factKey: 'estimates',
      answer: `Prices depend on what the electrician finds, and I won't guess at one. ${FIND_OUT}`,
      answerWithFact: 'What I have on estimates: {{fact}}.',
    },
    {
      question: 'What kind of work do you do?',
      keywords: [
        'work',
        'panel',
        'outlet',
        'wiring',
        'charger',
        'lighting',
        'generator',
        'services',
      ],
      factKey: 'services',
      answer: `Tell me what you need done. ${FIND_OUT}`,
      answerWithFact: 'Among what we do: {{fact}}. What do you need done?',
    },
    {
      question: 'My power is out. What should I do?',
      keywords: ['power', 'out', 'outage', 'dark', 'breaker', 'tripped', 'lights'],
      answer:
        "See whether your neighbors are dark too; then it's for the utility. If it's only you, leave the panel alone when it is warm, wet or smells burnt, and tell me the address so I can look for a time.",
    },
    {
      question: 'Can you tell me how to fix it myself?',
      keywords: ['fix', 'myself', 'diy', 'how', 'replace', 'wire', 'swap'],
      answer:
        "I won't talk anyone through electrical work; it's too dangerous from here. I can find you a time with an electrician.",
    },
    {
      question: 'Where is my electrician?',
      keywords: ['where', 'late', 'electrician', 'eta', 'waiting', 'arrive'],
      answer:
        "I'm sorry you're waiting. Tell me the name or address of the job, and I'll find out where they are.",
    },
    {
      question: 'Do I need a permit?',
      keywords: ['permit', 'inspection', 'code', 'city', 'approval'],
      answer:
        "That depends on the work and the town. The electrician will tell you, and I'll note that you asked.",
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
      description: 'Find the fault and fix it.',
      durationMinutes: 90,
      color: BLUE,
    },
    {
      name: 'Installation',
      description: 'Outlets, lighting, chargers and the like.',
      durationMinutes: 180,
      color: GREEN,
    },
    {
      name: 'Estimate',
      description: 'Look at planned work and put a price to it.',
      durationMinutes: 60,
      color: AMBER,
    },
    {
      name: 'Emergency',
      description: 'Sparks, burning smells, no power.',
      durationMinutes: 90,
      color: RED,
    },
  ],
  defaultScripts: {
    booking_confirmation:
      '{{businessName}}: {{appointmentType}} booked for {{appointmentDate}} at {{appointmentTime}}. If anything changes, just text us here.',
    reminder: `{{businessName}}: your electrician is due {{appointmentDate}} at {{appointmentTime}}. ${VISIT_CODES} ${OPT_OUT}`,
    no_availability:
      'Nobody is free then. I have {{optionOne}} or {{optionTwo}}. Do you see sparks or smell burning?',
    after_hours:
      "The office opens {{nextOpening}}. If there is fire, smoke or a shock, call emergency services now. If not, tell me what's wrong and I'll see whether it can wait.",
    fire: 'Please get everyone out now, touch nothing electrical, and call emergency services from outside.',
    on_the_way: '{{technicianName}} from {{businessName}} is on the way, {{arrivalTime}}.',
  },
  terminology: [
    { term: 'panel', meaning: 'The box with the breakers' },
    { term: 'breaker', meaning: 'A switch that cuts a circuit when it is overloaded' },
    { term: 'GFCI', meaning: 'An outlet that cuts power near water' },
    { term: 'service upgrade', meaning: 'A larger supply to the building' },
    { term: 'rough-in', meaning: 'Wiring laid before walls are closed' },
  ],
  commonQuestions: [
    'Half my house has no power',
    'An outlet is sparking',
    'Can you put in a car charger?',
    'How much for a new panel?',
    'The breaker keeps tripping',
    'Do you install ceiling fans?',
  ],
  knowledgeBase: [
    {
      topic: 'Fire, smoke or sparks',
      text: 'Everyone out, emergency services from outside. No water on it, no touching of switches or the panel.',
      dangerWords: [
        'fire',
        'smoke',
        'sparks',
        'sparking',
        'burning smell',
        'melting',
        'buzzing panel',
      ],
    },
    {
      topic: 'Shock and downed lines',
      text: 'Nobody touches a person who is still in contact with current, or a wire on the ground. Emergency services first.',
      dangerWords: ['shock', 'electrocuted', 'downed line', 'wire down', 'flooded panel'],
    },
    {
      topic: 'Only part is out',
      text: 'Ask whether neighbors have power, what stopped at the same time, and whether anything smells or feels warm. Ask for nothing that needs opening a cover.',
    },
  ],
  bestPractices: [
    'Ask about smoke, sparks, smell and shock before anything else.',
    'Ask whether medical equipment depends on the power.',
    'Get the address with unit and where the panel is.',
    'Ask for a photo of the panel by text, cover closed.',
  ],
  pollQuestions: [
    ...COMMON_POLL,
    EMERGENCY_POLL,
    SERVICE_AREA_POLL,
    ESTIMATES_POLL,
    {
      key: 'services',
      question: 'What electrical work do you do?',
      type: 'multiselect',
      options: [
        'Repairs',
        'Panels',
        'Outlets and Switches',
        'Lighting',
        'Car Chargers',
        'Generators',
        'Rewiring',
      ],
    },
  ],
};
