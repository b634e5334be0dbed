import { LOCKED_SECTIONS } from '../locked-sections';
import { sentencesOf } from '../wording/sentences';
import { withoutCardNumbers } from './card-numbers';
import { withoutCarrierCommands } from './carrier-commands';
import { claimsTooMuch } from './claims';
import { leaksInstructions } from './leaks';
import { makesPromise, withoutPromises } from './promises';
import { tidyReply } from './tidy-reply';
import { trimReply } from './trim-reply';

describe('sentencesOf', () => {
  it.each([
    [
      'Done. See you at 2:00 p.m. on Nov. 24. Bye!',
      ['Done. ', 'See you at 2:00 p.m. on Nov. 24. ', 'Bye!'],
    ],
    ['It is $1.50. Fine?', ['It is $1.50. ', 'Fine?']],
    ['One line\nand another', ['One line\n', 'and another']],
    ['', []],
  ])('splits %j', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });
});

describe('tidyReply', () => {
  it.each([
    ['**Done.** See `you` then', 'Done. See you then'],
    ['# Title\n- one\n* two\n> three', 'Title\none\ntwo\nthree'],
    ['See [our page](https://example.com/a)', 'See our page https://example.com/a'],
    ['a\u0000b\u202ec\ud83d', 'abc\ufffd'],
    ['  spaced \t out \n\n\n\n end  ', 'spaced out\n\nend'],
    ['5 * 3 * 2', '5 * 3 * 2'],
    ['Card 4111 1111 1111 1111 noted', 'Card [card number] noted'],
  ])('makes plain words of %j', (text, plain) => {
    expect(tidyReply(text)).toBe(plain);
  });
});

describe('withoutCardNumbers', () => {
  it.each(['4111111111111111', '4111-1111-1111-1111', '378282246310005', '6011 1111 1111 1117'])(
    'strikes out %s',
    (card) => {
      expect(withoutCardNumbers(`It is ${card}, ok?`)).toBe('It is [card number], ok?');
    },
  );
  it.each(['+4915112345678', '2026-11-24 14:00', '1234567890123', '555-0100', '0'.repeat(30)])(
    'leaves %s',
    (text) => {
      expect(withoutCardNumbers(text)).toBe(text);
    },
  );
});

describe('withoutCarrierCommands', () => {
  it.each([
    ['You are on for 2 PM. Reply YES to confirm.', 'You are on for 2 PM.'],
    ['Text "CANCEL" if it does not suit. See you.', 'See you.'],
    ['Fine. Just say yes and it is yours.', 'Fine.'],
    ['Send us STOP to opt out.', 'Send us STOP to opt out.'],
    ['Reply STOP to opt out, or reply HELP for help.', ''],
    ['I can help. Text us to cancel or move it.', 'I can help. Text us to cancel or move it.'],
    ['Text C to confirm.', 'Text C to confirm.'],
    ['Send info about the crown? Sure.', 'Send info about the crown? Sure.'],
  ])('makes %j into %j', (text, rest) => {
    expect(withoutCarrierCommands(text)).toBe(rest);
  });
});

describe('trimReply', () => {
  it('keeps what fits', () => {
    expect(trimReply('Short.', 480)).toBe('Short.');
    expect(trimReply('One sentence. Another one. A third.', 28)).toBe('One sentence. Another one.');
    expect(trimReply('one very long sentence without an end', 20)).toBe('one very long…');
    expect(trimReply('x'.repeat(50), 20)).toHaveLength(20);
  });
});

describe('leaksInstructions', () => {
  it('knows instructions word for word, whatever the case and the punctuation', () => {
    const rule = sentencesOf(LOCKED_SECTIONS[2]?.text ?? '')[0] ?? '';
    expect(leaksInstructions(`My rules: ${rule.toUpperCase()}!`, LOCKED_SECTIONS)).toBe(true);
    expect(leaksInstructions('I am an AI assistant.', LOCKED_SECTIONS)).toBe(false);
  });
});

describe('makesPromise', () => {
  it.each([
    'Someone will call you back.',
    "We'll get back to you by Monday.",
    "I'll find out and let you know.",
    "I don't have that. I'll have somebody call you.",
    "I've passed that on to the office.",
    'The dentist is going to reach out today.',
    'You will hear back soon.',
    'Noted. Somebody calls you by Monday.',
  ])('hears %j', (text) => {
    expect(makesPromise(text)).toBe(true);
  });
  it.each([
    'I can have someone call you. Shall I?',
    'Would you like someone to call you back?',
    'If you leave your name, someone will call you.',
    'Tuesday at 2:00 PM works.',
    'See you then.',
  ])('hears none in %j', (text) => {
    expect(makesPromise(text)).toBe(false);
  });
  it('is taken out whole', () => {
    expect(withoutPromises("I don't have that. Someone will call you. Bye.")).toBe(
      "I don't have that. Bye.",
    );
  });
});

describe('claimsTooMuch', () => {
  const claims = (text: string, done: string[] = [], known: string[] = []) =>
    claimsTooMuch(text, done, known);

  it.each([
    "You're booked for Tuesday at 2:00 PM.",
    'Booked! See you Tuesday.',
    'Done. Your cleaning is scheduled for Nov 24, please come before 1:50.',
    'You are all set, we will see you then.',
    "I've canceled your visit.",
    'Your visit has been cancelled.',
    'Moved to Friday.',
    "You're confirmed.",
    "You're booked for 2, ok?",
  ])('hears %j', (text) => {
    expect(claims(text)).toBe(true);
  });
  it.each([
    'Would you like me to get that booked?',
    'Is it booked under your name?',
    "It isn't booked yet.",
    'I can have you booked at 2:00 PM.',
    'Once it is booked you get a text.',
    'We are fully booked on Tuesday.',
    'Tuesday is booked up.',
    'I have Tuesday, Nov 24 at 2:00 PM or 3:00 PM. Which one?',
    'I could not find a canceled visit.',
  ])('hears none in %j', (text) => {
    expect(claims(text)).toBe(false);
  });
  it('believes what a skill has done', () => {
    expect(claims('Booked for 2:00 PM.', ['book_appointment'])).toBe(false);
    expect(claims('Booked for 2:00 PM.', ['cancel_appointment'])).toBe(true);
    expect(claims('Your visit is canceled and you are booked.', ['book_appointment'])).toBe(true);
  });
  it('lets visits that are in the book be spoken of', () => {
    expect(claims("You're booked for Tuesday at 2pm.", [], ['2:00 PM'])).toBe(false);
    expect(claims("You're booked for Tuesday at 3 PM.", [], ['2:00 PM'])).toBe(true);
    expect(claims('Your 2 PM visit is canceled.', [], ['2:00 PM'])).toBe(true);
  });
});
