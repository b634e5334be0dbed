import { argumentsHash } from './arguments-hash';

const same = (a: unknown, b: unknown) => argumentsHash(a) === argumentsHash(b);

describe('argumentsHash', () => {
  it.each([
    [
      { a: 1, b: { c: 2, d: 3 } },
      { b: { d: 3, c: 2 }, a: 1 },
    ],
    [{ a: 1, b: undefined, c: null }, { a: 1 }],
    [{ at: '2026-11-24T15:00:00Z' }, { at: '2026-11-24T10:00:00.000-05:00' }],
    [
      { id: '019AA000-0000-7000-8000-00000000000A' },
      { id: '019aa000-0000-7000-8000-00000000000a' },
    ],
  ])('is the same for %j and %j', (a, b) => {
    expect(same(a, b)).toBe(true);
  });

  it.each([
    [{ a: '1' }, { a: 1 }],
    [{ a: [1, 2] }, { a: [2, 1] }],
    [
      { a: 'x', b: 'y' },
      { a: 'y', b: 'x' },
    ],
    [{ name: 'Ann' }, { name: 'ann' }],
    [{}, []],
    [{ a: [['b', 1]] }, { a: { b: 1 } }],
  ])('differs for %j and %j', (a, b) => {
    expect(same(a, b)).toBe(false);
  });
});
