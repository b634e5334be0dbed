import { stem } from './stem';
import { termsOf, wordsOf } from './terms';

const names = (text: string): string[] => termsOf(wordsOf(text)).map(({ name }) => name);

it.each([
  ['parking', 'park'],
  ['prices', 'pricing'],
  ['cleanings', 'clean'],
  ['planned', 'plan'],
  ['policies', 'policy'],
  ['brushes', 'brush'],
])('brings %s and %s together', (one, other) => {
  expect(stem(one)).toBe(stem(other));
});

it.each([
  ['insurance', 'insured'],
  ['services', 'service'],
  ['gas', 'ga'],
  ['location', 'locate'],
])('keeps %s and %s apart', (one, other) => {
  expect(stem(one)).not.toBe(stem(other));
});

it('writes short forms out, and sees through case, accents and apostrophes', () => {
  expect(wordsOf('R U OPEN tmrw? What’s')).toEqual([
    'are',
    'you',
    'open',
    'tomorrow',
    'what',
    'is',
  ]);
  expect(wordsOf("where's the CAFÉ")).toEqual(['where', 'is', 'the', 'cafe']);
  expect(wordsOf('open 24/7?')).toEqual(['open', 'allday']);
});

it('takes the longest phrase for what it means', () => {
  expect(names('gift card')).toEqual(['@giftCards']);
  expect(names('credit card')).toEqual(['@payment']);
  expect(names('can i talk to a real person')).toEqual(['@human']);
  expect(names('is this a real person')).toEqual(['@bot']);
  expect(names('a table for a party of 12')).toContain('@group');
  expect(names('we are 14 people')).toEqual(['@group']);
});

it('weighs topics over words, words over what is said all the time', () => {
  const weights = new Map(
    termsOf(wordsOf('do you have parking for an appointment with a trailer')).map((term) => [
      term.name,
      term.weight,
    ]),
  );
  expect(weights.get('@parking')).toBeGreaterThan(weights.get('trailer') as number);
  expect(weights.get('trailer')).toBeGreaterThan(weights.get('appointment') as number);
  expect(weights.has('you')).toBe(false);
});

it('cuts what is endless', () => {
  expect(wordsOf('word '.repeat(10_000)).length).toBeLessThan(200);
  expect(wordsOf('x'.repeat(10_000))[0]?.length).toBeLessThan(100);
});
