import { segmentsOf } from './segments';

describe('segmentsOf', () => {
  it.each([
    ['', 0],
    ['Hello', 1],
    ['a'.repeat(160), 1],
    ['a'.repeat(161), 2],
    ['a'.repeat(306), 2],
    ['a'.repeat(307), 3],
    ['€'.repeat(80), 1],
    ['€'.repeat(81), 2],
    ['😀'.repeat(35), 1],
    ['😀'.repeat(36), 2],
    [`é${'a'.repeat(159)}`, 1],
    [`ő${'a'.repeat(70)}`, 2],
  ])('counts %j', (text, segments) => {
    expect(segmentsOf(text)).toBe(segments);
  });
});
