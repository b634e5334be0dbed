import { Speller } from './speller';

const WORDS = ['hours', 'insurance', 'parking', 'cost', 'price', 'appointment', 'where'];
const speller = new Speller(WORDS);

it.each([
  ['hors', 'hours'],
  ['insurence', 'insurance'],
  ['insruance', 'insurance'],
  ['parkng', 'parking'],
  ['prcie', 'price'],
  ['apointmnet', 'appointment'],
  ['wehre', 'where'],
  ['csot', 'cost'],
])('takes %s for %s', (typed, meant) => {
  expect(speller.correct(typed)).toBe(meant);
});

it.each(['coat', 'pool', 'horse', 'cat', 'vacation', 'sparking', 'parked', '🦷', ''])(
  'leaves %p as it is',
  (word) => {
    expect(speller.correct(word)).toBe(word);
  },
);
