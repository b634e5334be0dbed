import fc from 'fast-check';
import { MAX_TEXT_LENGTH, splitText } from './split-text';

const withoutSpace = (text: string): string => text.replace(/\s+/g, '');

it('leaves a text that fits as it is', () => {
  expect(splitText('Hello there.')).toEqual(['Hello there.']);
  expect(splitText('a'.repeat(MAX_TEXT_LENGTH))).toHaveLength(1);
  expect(splitText('')).toEqual(['']);
});

it('cuts between sentences rather than between words', () => {
  expect(splitText('One two three. Four five six seven.', 20)).toEqual([
    'One two three.',
    'Four five six seven.',
  ]);
});

it('cuts between paragraphs rather than between sentences', () => {
  expect(splitText('One. Two three.\n\nFour. Five six seven.', 24)).toEqual([
    'One. Two three.',
    'Four. Five six seven.',
  ]);
});

it('cuts between words where no sentence ends in time', () => {
  expect(splitText('one two three four five six', 10)).toEqual([
    'one two',
    'three four',
    'five six',
  ]);
});

it('cuts a word that is too long, but no character', () => {
  expect(splitText('😀😀😀😀', 3)).toEqual(['😀', '😀', '😀', '😀']);
});

it('loses nothing, exceeds nothing, and sends no empty part', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.integer({ min: 2, max: 40 }),
      (text, limit) => {
        const parts = splitText(text, limit);
        expect(withoutSpace(parts.join(''))).toBe(withoutSpace(text));
        for (const part of parts) expect(part.length).toBeLessThanOrEqual(limit);
        if (text.trim()) for (const part of parts) expect(part).not.toBe('');
        if (text.isWellFormed()) for (const part of parts) expect(part.isWellFormed()).toBe(true);
      },
    ),
  );
});
