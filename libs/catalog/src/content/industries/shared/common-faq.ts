import type { FaqEntry } from '../../content-types';
import { FIND_OUT } from '../../phrases';

/** What callers ask every business. */
export const COMMON_FAQ: readonly FaqEntry[] = [
  {
    question: 'What are your hours?',
    keywords: ['hours', 'open', 'close', 'closed', 'today', 'weekend', 'saturday', 'sunday'],
    factKey: 'hours',
    answer: `I want to give you the right hours. ${FIND_OUT}`,
    answerWithFact: 'Our hours: {{fact}}.',
  },
  {
    question: 'Where are you located?',
    keywords: ['location', 'located', 'address', 'where', 'directions', 'find'],
    factKey: 'location',
    answer: `About the address: ${FIND_OUT}`,
    answerWithFact: 'You find us here: {{fact}}.',
  },
  {
    question: 'How can I pay?',
    keywords: ['pay', 'payment', 'card', 'credit', 'cash', 'check', 'financing'],
    factKey: 'payment_methods',
    answer: `I'm not sure which ways to pay we take. ${FIND_OUT}`,
    answerWithFact: 'Ways to pay with us: {{fact}}.',
  },
  {
    question: 'Can I talk to a person?',
    keywords: ['person', 'human', 'someone', 'representative', 'manager', 'owner', 'staff'],
    answer:
      "Of course. I'll try to reach someone for you, and if nobody can pick up, I'll take your number so they can call back.",
  },
  {
    question: 'Am I talking to a real person?',
    keywords: ['real', 'robot', 'bot', 'ai', 'machine', 'computer', 'recording'],
    answer:
      "I'm an AI assistant for the business. I can help with most things myself, and I can get you a person whenever you want one.",
  },
];
