import { AMBER, BLUE, GREEN, RED } from '../colors';
import type { IndustryContent } from '../content-types';
import { FIND_OUT, OPT_OUT, VISIT_CODES } from '../phrases';
import { COMMON_FAQ } from './shared/common-faq';
import { COMMON_POLL } from './shared/common-poll';
import { EMERGENCY_POLL, ESTIMATES_POLL, SERVICE_AREA_POLL } from './shared/poll-questions';

export const hvac: IndustryContent = {
  version: 1,
  industry: 'hvac',
  name: 'Heating and Cooling',
  description:
    'No heat, no cool air, strange smells: danger sorted out first, then a technician at the door.',
  visitNoun: { singular: 'job', plural: 'jobs' },
  defaultFaq: [
    ...COMMON_FAQ,
    {
      question: 'Do you handle emergencies?',
      keywords: ['emergency', 'urgent', 'heat', 'freezing', 'now', 'tonight', 'broken'],
      factKey: 'emergency',
      answer:
        "Tell me what is happening and I'll get it to someone at the business right away. If you smell gas, or a carbon monoxide alarm sounds, leave and call emergency services first.",
      answerWithFact:
        'What I have on emergencies: {{fact}}. If you smell gas, or a carbon monoxide alarm sounds, leave and call emergency services first.',
      answerIfYes:
        'Yes, we take emergency calls. Tell me the address and what is happening. If you smell gas, or a carbon monoxide alarm sounds, leave and call emergency services first.',
      answerIfNo:
        "We don't offer emergency service, so for something that can't wait you'll want a company that does. If you smell gas, or a carbon monoxide alarm sounds, leave and call emergency services first.",
    },
    {
      question: 'What areas do you serve?',
      keywords: ['area', 'areas', 'serve', 'town', 'zip', 'far', 'come out'],
      factKey: 'service_area',
      answer:
        "I'm not certain how far our technicians travel. Give me your address and number, and someone will tell you whether we come out there.",
      answerWithFact:
        'Our service area: {{fact}}. Give me your address and I can note it for the visit.',
    },
    {
      question: 'How do estimates work?',
      keywords: ['estimate', 'quote', 'cost', 'price', 'much', 'free', 'charge', 'fee'],
      factKey: 'estimates',
      answer: `Prices depend on what the technician finds, and I won't guess at one. ${FIND_OUT}`,
      answerWithFact: 'What I have on estimates: {{fact}}.',
    },
    {
      question: 'Which systems and brands do you work on?',
      keywords: [
        'brand',
        'brands',
        'furnace',
        'boiler',
        'heat pump',
        'mini split',
        'carrier',
        'trane',
        'system',
      ],
      factKey: 'systems',
      answer: `Tell me the make and kind of system if you know it. ${FIND_OUT}`,
      answerWithFact: 'What we work on: {{fact}}. Tell me the make of yours and I will note it.',
    },
    {
      question: 'My heat or air conditioning stopped. What can I check?',
      keywords: ['stopped', 'cold', 'hot', 'blowing', 'working', 'thermostat', 'filter', 'check'],
      answer:
        'Two things are safe to look at: whether the thermostat is set and has power, and whether the filter is clogged. Please leave anything behind a panel to the technician. Shall I look for a time?',
    },
    {
      question: 'How often should my system be serviced?',
      keywords: ['often', 'maintenance', 'service', 'tune', 'tuneup', 'checkup'],
      answer:
        "The maker's manual says what your system needs, and the technician can tell you for yours. I can book a tune-up.",
    },
    {
      question: 'Where is my technician?',
      keywords: ['where', 'late', 'technician', 'eta', 'waiting', 'arrive'],
      answer:
        "I'm sorry you're waiting. Tell me the name or address of the job, and I'll find out where they are.",
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
      durationMinutes: 90,
      color: BLUE,
    },
    {
      name: 'Maintenance',
      description: 'Seasonal tune-up of heating or cooling.',
      durationMinutes: 60,
      color: GREEN,
    },
    {
      name: 'Estimate',
      description: 'Measure and price a new system.',
      durationMinutes: 60,
      color: AMBER,
    },
    {
      name: 'Emergency',
      description: 'No heat in the cold, no cooling in the heat.',
      durationMinutes: 90,
      color: RED,
    },
  ],
  defaultScripts: {
    booking_confirmation:
      '{{businessName}}: {{appointmentType}} booked for {{appointmentDate}} at {{appointmentTime}}. If anything changes, just text us here.',
    reminder: `{{businessName}}: your technician is due {{appointmentDate}} at {{appointmentTime}}. ${VISIT_CODES} ${OPT_OUT}`,
    no_availability:
      'Nobody is free then. I have {{optionOne}} or {{optionTwo}}. Is anyone at home very young, old or ill?',
    after_hours:
      "The office opens {{nextOpening}}. If you smell gas or an alarm sounds, leave and call emergency services. If not, tell me what's wrong and I'll see whether it can wait.",
    gas: 'Please take everyone outside now, touch no switches, and call emergency services or your gas company from there.',
    on_the_way: '{{technicianName}} from {{businessName}} is on the way, {{arrivalTime}}.',
    seasonal: `{{businessName}}: a good moment for a tune-up before the season turns. Text us a day that suits you. ${OPT_OUT}`,
  },
  terminology: [
    { term: 'condenser', meaning: 'The outdoor unit of a cooling system' },
    { term: 'air handler', meaning: 'The indoor unit that moves air' },
    { term: 'heat pump', meaning: 'One system that both heats and cools' },
    { term: 'mini-split', meaning: 'A system without ducts, one unit per room' },
    { term: 'refrigerant', meaning: 'The fluid that carries heat' },
    { term: 'tune-up', meaning: 'Seasonal maintenance' },
  ],
  commonQuestions: [
    'My furnace is out and we have a baby',
    'The AC is blowing warm air',
    'How much for a new unit?',
    'Can I get a tune-up before summer?',
    'The thermostat is blank',
    'It smells burnt when the heat comes on',
  ],
  knowledgeBase: [
    {
      topic: 'Gas, smoke or a carbon monoxide alarm',
      text: 'Everyone out, no switches, emergency services from outside. Headache, dizziness or nausea in several people at once points the same way.',
      dangerWords: [
        'gas',
        'rotten egg',
        'carbon monoxide',
        'co alarm',
        'smoke',
        'fire',
        'sparks',
        'dizzy',
      ],
    },
    {
      topic: 'Water from a unit',
      text: 'Water near wiring is a danger. Ask them to stay clear of it and switch the system off at the thermostat.',
      dangerWords: ['flood', 'flooding', 'water everywhere', 'electric shock'],
    },
    {
      topic: 'People at risk',
      text: 'Infants, older people and the sick come first when there is no heat in the cold or no cooling in the heat. Ask, and tell the on-call technician.',
    },
    {
      topic: 'What the technician needs to know',
      text: 'Kind and age of the system, what it does and does not do, any error code, and how to get to both units.',
    },
  ],
  bestPractices: [
    'Ask about smells and alarms before anything else.',
    'Ask who is at home when heat or cooling is out.',
    'Get the error code from the display if there is one.',
    'Fill mild weeks with maintenance visits.',
  ],
  pollQuestions: [
    ...COMMON_POLL,
    EMERGENCY_POLL,
    SERVICE_AREA_POLL,
    ESTIMATES_POLL,
    {
      key: 'systems',
      question: 'Which systems do you install and repair?',
      type: 'multiselect',
      options: [
        'Furnaces',
        'Boilers',
        'Central Air',
        'Heat Pumps',
        'Mini-Splits',
        'Ductwork',
        'Thermostats',
      ],
    },
  ],
};
