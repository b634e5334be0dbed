import { composeAnswer } from './compose-answer';
import { factsFrom, nameOfFact, wordFact } from './fact';

const parking = {
  answer: "I'd have to ask.",
  answerWithFact: 'On parking: {{fact}}. Anything else?',
  answerIfYes: 'Yes, there is parking.',
  answerIfNo: 'No, there is none of our own.',
};

it('claims nothing until the owner has said it', () => {
  expect(composeAnswer(parking, undefined)).toBe("I'd have to ask.");
  expect(composeAnswer(parking, '  ')).toBe("I'd have to ask.");
  expect(composeAnswer(parking, [])).toBe("I'd have to ask.");
});

it("speaks the owner's words", () => {
  expect(composeAnswer(parking, 'Behind the house.')).toBe(
    'On parking: Behind the house. Anything else?',
  );
  expect(composeAnswer(parking, '$& costs $5 {{fact}}')).toBe(
    'On parking: $& costs $5 {{fact}}. Anything else?',
  );
  expect(composeAnswer({ answer: '?' }, 'Behind the house.')).toBe('Behind the house.');
});

it('answers yes and no as sentences', () => {
  expect(composeAnswer(parking, true)).toBe('Yes, there is parking.');
  expect(composeAnswer(parking, 'no')).toBe('No, there is none of our own.');
});

it('words lists and leaves out what was not said', () => {
  expect(wordFact(['Cash', ' Check ', '', 'Debit'])).toBe('Cash, Check and Debit');
  expect(wordFact(['Cash'])).toBe('Cash');
  expect(factsFrom({ hours: '9-5', nothing: '', payment_methods: ['Cash'], pets: false })).toEqual([
    { category: 'hours', key: 'hours', value: '9-5' },
    { category: 'payment', key: 'payment_methods', value: 'Cash' },
    { category: 'general', key: 'pets', value: 'No' },
  ]);
});

it('names a fact as a person would', () => {
  expect(nameOfFact('payment_methods')).toBe('Payment methods');
  expect(nameOfFact('Pet policy')).toBe('Pet policy');
});
