import { isTopic, termsOf, wordsOf } from './retrieval/terms';
import type { TopicName } from './retrieval/topics';

/** The headings of a new FAQ, in their order, with the topics that stand under each. */
const HEADINGS: readonly (readonly [name: string, topics: readonly TopicName[]])[] = [
  ['Hours and location', ['hours', 'holiday', 'location', 'parking', 'area', 'access']],
  ['Prices and payment', ['price', 'payment', 'insurance', 'discount', 'giftCards']],
  [
    'Visits',
    [
      'bring',
      'change',
      'duration',
      'group',
      'newClients',
      'reservation',
      'video',
      'waiting',
      'walkIn',
    ],
  ],
  ['Services', ['services', 'food', 'diet', 'allergy', 'animals', 'licensed', 'warranty']],
];

/** Where questions stand that belong under no other heading. */
export const OTHER_CATEGORY = 'General';

/** Every heading that {@link suggestCategory} may name, in the order in which they are shown. */
export const SUGGESTED_CATEGORIES = [...HEADINGS.map(([name]) => name), OTHER_CATEGORY];

/** The heading under which a question of an industry's FAQ stands, by what it is about first. */
export function suggestCategory(question: string): string {
  const topic = termsOf(wordsOf(question)).find(isTopic)?.name.slice(1);
  const heading = HEADINGS.find(([, topics]) => topics.some((name) => name === topic));
  return heading?.[0] ?? OTHER_CATEGORY;
}
