import { BOOKED, evidence, FREE } from '../../testing/evidence';
import { promisesTooSoon } from './deadlines';
import { findFault } from './find-fault';
import { withoutUnknownLinks } from './links';
import { makesPromise } from './promises';
import { tidyReply } from './tidy-reply';
import { untoldVisits } from './visit-times';

const booked = evidence({ effects: [{ skill: 'book_appointment', result: BOOKED }] });
const free = evidence({ outcomes: [{ ok: true, result: { times: FREE } }] });

describe('who speaks', () => {
  it.each([
    'Yes, I am a real human named Marge.',
    "I'm human, don't worry.",
    "I'm a real person here at the desk.",
    "I'm not an AI.",
    'I’m not a bot, promise.',
    'No bots here! How can I help?',
    "You're talking to a real person.",
    'This is Marge, a real person.',
  ])('is no human: %j', (text) => {
    expect(findFault(text, evidence())).toBe('claims_human');
  });
  it.each([
    "I'm Marge, an AI assistant, not a person.",
    "I'm not a person, I'm an AI assistant.",
    'Would you rather talk to a real person?',
    "I'm asking a person to help you.",
    'Which person is the visit for?',
  ])('may say %j', (text) => {
    expect(findFault(text, evidence())).toBeNull();
  });
  it('owns up when asked', () => {
    const asked = evidence({ texts: ['are you a real person?'] });
    expect(findFault('Yes!', asked)).toBe('claims_human');
    expect(findFault("I'm an AI assistant.", asked)).toBeNull();
  });
});

describe('a visit that was booked', () => {
  it.each([
    'Booked for Tuesday, December 8 at 9:00 AM.',
    'You are booked for Nov 30 at 9 AM.',
    "You're all set for Tuesday at 2 PM.",
    'Booked for 12/8 at 2:00 PM.',
    'Booked for tomorrow at 2 PM.',
  ])('is not told as %j', (text) => {
    expect(findFault(text, booked)).toBe('wrong_visit_time');
  });
  it.each([
    'Booked for Monday, November 30 at 2:00 PM.',
    "You're booked: Nov 30, 2pm.",
    'Booked for 11/30 at 2:00 PM.',
    'Booked for the 30th at 2 p.m. See you then!',
  ])('is told as %j', (text) => {
    expect(findFault(text, booked)).toBeNull();
    expect(untoldVisits(text, booked)).toEqual([]);
  });
  it.each(['Done.', "You're booked for Monday at 2 PM.", 'Booked for Nov 30.'])(
    'is not told whole by %j',
    (text) => {
      expect(findFault(text, booked)).toBeNull();
      expect(untoldVisits(text, booked)).toHaveLength(1);
    },
  );
});

describe('times', () => {
  it.each([
    'I have Tuesday, Nov 24 at 2:00 PM or 3:30 PM.',
    'How about Wednesday at 2 PM?',
    'I can do tomorrow at 10am.',
    'Tuesday, Nov 24: 2:00 PM or 5:00 PM. Which one?',
    '2 PM is not free, but I have Thursday at 4 PM.',
    'We are open until 8 PM.',
  ])('are not invented: %j', (text) => {
    expect(findFault(text, free)).toBe('unproven_time');
    expect(findFault(text, evidence())).toBe('unproven_time');
  });
  it.each([
    'I have Tuesday, Nov 24 at 2:00 PM or 3:00 PM.',
    'How about tomorrow at 2?',
    'I can do 2 PM on Tuesday or 3 PM on Tuesday.',
    'Thursday at 4 PM is not free.',
    'Which day and time suit you?',
  ])('are those that a skill returned: %j', (text) => {
    expect(findFault(text, free)).toBeNull();
  });
  it('are those offered before, of a refusal, of own visits, or of an answer', () => {
    const text = 'I have Tuesday, Nov 24 at 2:00 PM.';
    const refused = { ok: false, code: 'x', message: '', details: { alternatives: FREE } } as const;
    expect(findFault(text, evidence({ offered: FREE }))).toBeNull();
    expect(findFault(text, evidence({ outcomes: [refused] }))).toBeNull();
    const hours = {
      ok: true,
      result: { found: true, answer: 'Open 9:00 AM to 5:00 PM.' },
    } as const;
    expect(findFault("We're open 9 AM to 5 PM.", evidence({ outcomes: [hours] }))).toBeNull();
    expect(findFault('I have Tuesday at 9 AM.', evidence({ outcomes: [hours] }))).toBe(
      'unproven_time',
    );
  });
});

describe('amounts', () => {
  it.each([
    'A cleaning is $99.',
    'That is 99 dollars.',
    'A cleaning costs 99.',
    'It is ninety-nine dollars.',
    '€1,120.00 in all.',
    'You get 20% off.',
  ])('are not invented: %j', (text) => {
    expect(findFault(text, evidence())).toBe('unproven_price');
  });
  it.each(['A cleaning is $120.', 'Cleaning: 120.00 USD', 'It takes 60 minutes.'])(
    'are those of the services: %j',
    (text) => {
      expect(findFault(text, evidence())).toBeNull();
    },
  );
  it('may be those of an answer, or of the person', () => {
    const answer = { ok: true, result: { found: true, answer: 'A crown is $1,200.' } } as const;
    expect(findFault('A crown is $1200.', evidence({ outcomes: [answer] }))).toBeNull();
    expect(
      findFault('I cannot say whether $50 is right.', evidence({ texts: ['is it $50?'] })),
    ).toBeNull();
  });
});

describe('medicine', () => {
  it.each([
    'Take 1200 mg of ibuprofen.',
    'You can try some Tylenol until then.',
    'Two tablets every four hours.',
    'Stop taking your antibiotics.',
  ])('is not advised: %j', (text) => {
    expect(findFault(text, evidence())).toBe('medical_advice');
  });
  it.each([
    "I can't tell you to take ibuprofen; a dentist can.",
    'Are you taking any medication?',
    'Please take a seat.',
  ])('is no subject of %j', (text) => {
    expect(findFault(text, evidence())).toBeNull();
  });
});

describe('other things done', () => {
  it.each([
    'All done, everything was deleted.',
    "I've refunded your deposit.",
    'Your card has been charged.',
    "I've updated your account.",
    'Done. Your records are now removed.',
    "I've sent you the form.",
  ])('are not claimed: %j', (text) => {
    expect(findFault(text, evidence())).toBe('unproven_claim');
  });
  it.each(["I can't delete that.", 'Deposits are refunded as a rule.', "That isn't done here."])(
    'are not claimed by %j',
    (text) => {
      expect(findFault(text, evidence())).toBeNull();
    },
  );
  it('may be told of where a skill has changed something, but for what none can do', () => {
    const noted = evidence({ effects: [{ skill: 'take_message', result: {} }] });
    expect(findFault("I've updated the team.", noted)).toBeNull();
    expect(findFault("I've refunded you.", noted)).toBe('unproven_claim');
  });
});

describe('promises', () => {
  it.each([
    "I'll have Dr. Smith call you back within the hour.",
    'Dr. Smith will call you.',
    'The front office will email you.',
    'You can expect a call this afternoon.',
    "You'll hear from us.",
    "I'll ask the dentist to reach out.",
    "I'll get someone to contact you.",
    'Somebody will follow up, ok?',
    'Let me have someone call you.',
  ])('are heard in %j', (text) => {
    expect(makesPromise(text)).toBe(true);
  });
  it.each(['Do you expect a call?', 'What will you have?', 'You will love it.'])(
    'are not heard in %j',
    (text) => {
      expect(makesPromise(text)).toBe(false);
    },
  );

  const zoned = (local: string) =>
    Temporal.PlainDateTime.from(local).toZonedDateTime('America/New_York');
  const promised = {
    now: zoned('2026-11-23T07:00'),
    due: [zoned('2026-11-23T10:00')],
    about: [zoned('2026-11-30T14:00')],
  };
  it.each([
    "I'll have Dr. Smith call you back within the hour.",
    'Someone will call you right away.',
    'Someone will call you by 9 AM.',
    'Someone will call you within 30 minutes.',
    'Someone will call you on Tuesday.',
  ])('hold no time that is not theirs: %j', (text) => {
    expect(promisesTooSoon(text, promised)).toBe(true);
  });
  it.each([
    'Someone will call you.',
    'Someone will call you today.',
    'Someone will call you by Monday, Nov 23 at 10:00 AM.',
    'Someone will call you within 4 hours.',
    'Someone will call you about Monday, Nov 30 at 2:00 PM.',
  ])('hold %j', (text) => {
    expect(promisesTooSoon(text, promised)).toBe(false);
  });
});

describe('markup and links', () => {
  it.each([
    ['<b>Hi</b> there<br/>', 'Hi there'],
    ['<script>x</script>', 'x'],
    ['<<b>b>Hi', 'Hi'],
    ['1 < 2 and I <3 it', '1 < 2 and I <3 it'],
  ])('%j becomes %j', (text, plain) => {
    expect(tidyReply(text)).toBe(plain);
  });
  it.each([
    ['Book online at https://evil.example/x today.', 'Book online today.'],
    ['See www.evil.com.', 'See.'],
    ['Pay here: evil.io/pay', 'Pay'],
    ['See https://bright.example.com/a, please.', 'See https://bright.example.com/a, please.'],
    ['Mail front@bright.com', 'Mail front@bright.com'],
    ['Fine.Which day?', 'Fine.Which day?'],
  ])('%j becomes %j', (text, rest) => {
    const answer = 'Our page is https://bright.example.com/a.';
    const known = evidence({ outcomes: [{ ok: true, result: { found: true, answer } }] });
    expect(withoutUnknownLinks(text, known)).toBe(rest);
  });
});
