import { segmentsOf } from './segments';

describe('segmentsOf', () => {
  it.each([
    ['nothing', '', 1],
    ['160 plain characters', 'a'.repeat(160), 1],
    ['161 plain characters', 'a'.repeat(161), 2],
    ['two full parts', 'a'.repeat(306), 2],
    ['one more than two full parts', 'a'.repeat(307), 3],
    ['80 characters that cost two', '€'.repeat(80), 1],
    ['81 characters that cost two', '€'.repeat(81), 2],
    [
      'an escaped character that does not fit into the first part',
      `${'a'.repeat(152)}{${'a'.repeat(152)}`,
      3,
    ],
    ['accents of the basic alphabet', 'é'.repeat(160), 1],
    ['an accent outside it', `ê${'a'.repeat(69)}`, 1],
    ['an accent outside it, and 70 more', `ê${'a'.repeat(70)}`, 2],
    ['35 emoji', '😀'.repeat(35), 1],
    ['36 emoji, which stay whole', '😀'.repeat(36), 2],
    ['66 emoji: 33 a part', '😀'.repeat(66), 2],
    ['67 emoji', '😀'.repeat(67), 3],
    ['the longest body', 'a'.repeat(1600), 11],
  ])('counts %s', (_case, body, segments) => {
    expect(segmentsOf(body)).toBe(segments);
  });
});
