import { countSegments } from './segments';

it.each([
  ['nothing', '', 1],
  ['160 plain characters', 'a'.repeat(160), 1],
  ['161 plain characters', 'a'.repeat(161), 2],
  ['306 plain characters', 'a'.repeat(306), 2],
  ['307 plain characters', 'a'.repeat(307), 3],
  ['accents of the plain alphabet', 'é'.repeat(160), 1],
  ['80 euro signs, two places each', '€'.repeat(80), 1],
  ['81 euro signs', '€'.repeat(81), 2],
  ['euro signs that do not fit the end of a segment', `${'a'.repeat(152)}€${'a'.repeat(152)}`, 3],
  ['70 characters beyond the plain alphabet', 'ş'.repeat(70), 1],
  ['71 characters beyond the plain alphabet', 'ş'.repeat(71), 2],
  ['134 characters beyond the plain alphabet', 'ş'.repeat(134), 2],
  ['135 characters beyond the plain alphabet', 'ş'.repeat(135), 3],
  ['35 emoji, two places each', '😀'.repeat(35), 1],
  ['36 emoji, none cut in two', '😀'.repeat(36), 2],
  ['67 emoji, 33 to a segment', '😀'.repeat(67), 3],
  ['one curly quote among plain letters', `${'a'.repeat(70)}’`, 2],
  ['right-to-left script', 'שלום'.repeat(17), 1],
])('counts %s', (_, text, segments) => {
  expect(countSegments(text)).toBe(segments);
});
