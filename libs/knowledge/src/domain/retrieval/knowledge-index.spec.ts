import fc from 'fast-check';
import { KnowledgeIndex } from './knowledge-index';
import type { Entry } from './knowledge-index';

const entry = (question: string, changes: Partial<Entry> = {}): Entry => ({
  question,
  keywords: [],
  fact: null,
  answer: `Answer to: ${question}`,
  standing: 0,
  ...changes,
});

const found = (entries: Entry[], question: string): string[] =>
  new KnowledgeIndex(entries).find(question).map((one) => one.question);

const PARKING = entry('Is there parking?', { keywords: ['park', 'lot'] });
const PRICE = entry('How much does it cost?', { answer: 'A haircut is $45.' });
const HOURS = entry('What are your hours?', { fact: 'Monday to Friday' });
const ALL = [PARKING, PRICE, HOURS];

it('answers a topic whatever is named beside it, where anything can be named', () => {
  expect(found(ALL, 'parking for my boat trailer and canoe?')).toEqual([PARKING.question]);
  expect(found(ALL, 'how much is a balayage with highlights')).toEqual([PRICE.question]);
});

it('does not take a question about something else for one about hours', () => {
  expect(found(ALL, 'when do you open')).toEqual([HOURS.question]);
  expect(found(ALL, 'is the patio open')).toEqual([]);
  expect(found(ALL, 'are you open on christmas')).toEqual([]);
});

it('never answers from a word that stands in an answer alone', () => {
  expect(found(ALL, 'haircut')).toEqual([]);
});

it("answers from the words of the owner's fact", () => {
  const insurance = entry('Do you take my plan?', { fact: 'Delta and Oscar' });
  expect(found([insurance], 'do you take oscar?')).toEqual([insurance.question]);
  expect(found([insurance], 'do you take acme?')).toEqual([]);
});

it('prefers the entry that asks no more than was asked', () => {
  const boats = entry('Is there parking for boats at night?');
  expect(found([boats, PARKING], 'is there parking')).toEqual([PARKING.question]);
  expect(found([PARKING, boats], 'parking for boats')).toEqual([boats.question]);
});

it('prefers the higher standing among entries that fit alike', () => {
  const owners = entry('Where can I park?', { standing: 2 });
  expect(found([PARKING, owners], 'parking?')).toEqual([owners.question]);
});

it('answers each of several things once, in the order of asking', () => {
  expect(found(ALL, 'do you have parking and what are your hours? hours??')).toEqual([
    PARKING.question,
    HOURS.question,
  ]);
});

it('finds an entry by its own words, however little they tell', () => {
  const vague = entry('When can somebody come?');
  expect(found([PARKING, vague], 'when can somebody COME')).toEqual([vague.question]);
  expect(found([PARKING, vague], 'come')).toEqual([]);
});

it('knows nothing where nothing was told', () => {
  expect(found([], 'is there parking')).toEqual([]);
});

it('answers any text whatever with an entry or none, and the same each time', () => {
  const index = new KnowledgeIndex(ALL);
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc
      .array(fc.constantFrom('hours', 'parking', 'cost', '?', 'and', 'u', 'toString'))
      .map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(text, (question) => {
      const answers = index.find(question);
      expect(answers.every((one) => ALL.includes(one))).toBe(true);
      expect(index.find(question)).toEqual(answers);
    }),
  );
});
