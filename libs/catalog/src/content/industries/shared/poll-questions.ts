import type { PollQuestion } from '../../content-types';

/** Questions that several industries ask in the same words. */

export const EMERGENCY_POLL: PollQuestion = {
  key: 'emergency',
  question: 'Do you offer emergency services?',
  type: 'boolean',
};

export const SERVICE_AREA_POLL: PollQuestion = {
  key: 'service_area',
  question: 'What areas do you serve?',
  type: 'text',
  placeholder: 'e.g., Within 30 miles of downtown',
};

export const PARKING_POLL: PollQuestion = {
  key: 'parking',
  question: 'Where can people park?',
  type: 'text',
  placeholder: 'e.g., In our lot, or on the street after 6pm',
};

export const CANCELLATION_POLL: PollQuestion = {
  key: 'cancellation_policy',
  question: 'How much notice do you need when someone cannot come?',
  type: 'text',
  placeholder: 'e.g., One day ahead',
};

export const ESTIMATES_POLL: PollQuestion = {
  key: 'estimates',
  question: 'How do estimates work with you, and do they cost anything?',
  type: 'text',
  placeholder: 'e.g., Free by phone, a flat fee on site that counts toward the job',
};
