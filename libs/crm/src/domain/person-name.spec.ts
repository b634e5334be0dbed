import { hasName, isSameName, spokenName, splitName } from './person-name';

const name = (text: string) => splitName(text);

describe('splitName', () => {
  it.each([
    ['Jane', 'Jane', null],
    ['Jane Doe', 'Jane', 'Doe'],
    [' Ana  Maria de la  Cruz ', 'Ana', 'Maria de la Cruz'],
    ['', '', null],
    ['😀'.repeat(150), '😀'.repeat(100), null],
  ])('splits %j', (text, firstName, lastName) => {
    expect(splitName(text)).toEqual({ firstName, lastName });
  });
});

describe('spokenName', () => {
  it.each([
    ['lily chen.', 'Lily', 'Chen'],
    ['"Lily"', 'Lily', null],
    ['Ana María', 'Ana', 'María'],
    ["O'Brien", "O'Brien", null],
    ['Ludwig van Beethoven', 'Ludwig', 'van Beethoven'],
    ['Sue (the tall one)', 'Sue', 'the tall one'],
    ['محمد', 'محمد', null],
  ])('reads %j', (text, firstName, lastName) => {
    expect(spokenName(text)).toEqual({ firstName, lastName });
  });

  it.each(['', '  ', '?', '+15551234567', '1 2 3', '😀'])('finds none in %j', (text) => {
    expect(spokenName(text)).toBeNull();
  });
});

describe('isSameName', () => {
  it.each([
    ['Lily', 'lily'],
    ['José', 'JOSE'],
    ["O'Brien", 'Obrien'],
    ['Ann', 'Ann Lee'],
    ['Mary Ann Lee', 'Mary Ann'],
    ['محمد', 'محمد'],
  ])('takes %j for %j', (a, b) => {
    expect(isSameName(name(a), name(b))).toBe(true);
    expect(isSameName(name(b), name(a))).toBe(true);
  });

  it.each([
    ['Lily', 'Lilian'],
    ['Ann Lee', 'Ann Park'],
    ['+15551234567', 'Ann'],
    ['+15551234567', '+15551234567'],
    ['', ''],
  ])('tells %j from %j', (a, b) => {
    expect(isSameName(name(a), name(b))).toBe(false);
  });
});

it('knows a name from the number that stands for it', () => {
  expect(hasName({ firstName: '+15551234567' })).toBe(false);
  expect(hasName({ firstName: '007' })).toBe(true);
});
