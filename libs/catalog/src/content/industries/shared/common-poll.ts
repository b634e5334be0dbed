import type { PollQuestion } from '../../content-types';

/** Asked of every business, whatever its industry. */
export const COMMON_POLL: readonly PollQuestion[] = [
  {
    key: 'hours',
    question: 'What are your business hours?',
    type: 'text',
    placeholder: 'e.g., Mon-Fri 9am-5pm',
  },
  {
    key: 'location',
    question: 'What is your business address?',
    type: 'text',
    placeholder: 'Full street address',
  },
  {
    key: 'payment_methods',
    question: 'What payment methods do you accept?',
    type: 'multiselect',
    options: ['Cash', 'Credit Card', 'Debit', 'Check', 'Insurance', 'Financing'],
  },
];
