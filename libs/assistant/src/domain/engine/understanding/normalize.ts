import { withinOneSlip } from './edit-distance';
import { EMOJI, NO_SLIPS, SPELLINGS, VOCABULARY } from './spellings';

/** As much of a turn as is looked at: nobody books in more. */
export const READ_AT_MOST = 2_000;

/** One thing said, in the person's own words and in plain ones. */
export interface Segment {
  readonly original: string;
  /** Lowercase words, numbers, and the marks `, ? : / - .` between single spaces. */
  readonly plain: string;
  readonly questionMark: boolean;
}

// Control and format characters: invisible, and able to turn the text around.
const INVISIBLE = /[\p{Cc}\p{Cf}]/gu;
// A new sentence, or a second request in the same one.
const BREAK =
  /\n+|(?<=[.!?])\s+|(?<=[?])|\s+(?:and|but|also|btw|plus|oh and)\s+(?=(?:also\s+)?(?:can (?:i|we|you)|could (?:i|we|you)|do (?:you|u|i)|does|how|what|whats|where|wheres|is (?:there|it)|are (?:you|u|there)|i need|id like|i'd like|i want)\b)/iu;
const MAX_SEGMENTS = 40;

/** The text without what cannot be seen, cut to what is looked at. Line breaks stay. */
export const readable = (text: string): string =>
  text
    .slice(0, READ_AT_MOST * 4)
    .normalize('NFKC')
    .replace(/[‘’ʼ`´]/gu, "'")
    .replace(/[“”]/gu, '"')
    .replace(/[–—]/gu, '-')
    .replace(INVISIBLE, (character) =>
      character === '\n' || character === '\u200d' ? character : ' ',
    )
    .slice(0, READ_AT_MOST)
    .toWellFormed();

/** Cuts a text into what is said one after the other. */
export function segments(text: string, vocabulary: readonly string[]): Segment[] {
  return readable(text)
    .replace(/\b([ap])\.\s?m\b\.?/giu, '$1m')
    .replace(
      /\b(dr|mr|mrs|ms|st|approx|mon|tues?|weds?|thurs?|fri|sat|sun|jan|feb|aug|sept?|oct|nov|dec)\./giu,
      '$1',
    )
    .split(BREAK)
    .slice(0, MAX_SEGMENTS)
    .map((original) => ({
      original: original.trim(),
      plain: plainWords(original, vocabulary),
      questionMark: original.includes('?'),
    }))
    .filter(({ plain, questionMark }) => plain !== '' || questionMark);
}

/** The words in their usual spelling, lowercase. */
export function plainWords(text: string, vocabulary: readonly string[] = []): string {
  let plain = text.toLowerCase();
  for (const [emoji, word] of EMOJI) plain = plain.replace(emoji, word);
  return plain
    .replace(/w\//gu, 'with ')
    .replace(/&/gu, ' and ')
    .replace(/@/gu, ' at ')
    .replace(/'/gu, '')
    .replace(/(\d)\.(?=\d)/gu, '$1:')
    .replace(/(?<=\d)\s*-\s*(?=\d)/gu, ' - ')
    .replace(/(?<=[ap]m?)\s*-\s*(?=\d)/gu, ' - ')
    .replace(/(?<=\p{L})-(?=\p{L})/gu, ' ')
    .replace(/,/gu, ' , ')
    .replace(/[^\p{L}\p{M}\p{N}:/,\- ]/gu, ' ')
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => usual(word, vocabulary))
    .join(' ');
}

function usual(word: string, vocabulary: readonly string[]): string {
  const known = SPELLINGS[word];
  if (known !== undefined && Object.hasOwn(SPELLINGS, word)) return known;
  const calm = word.replace(/(\p{L})\1{2,}/gu, '$1$1');
  if (calm !== word) {
    const single = word.replace(/(\p{L})\1+/gu, '$1');
    for (const form of [calm, single]) {
      if (Object.hasOwn(SPELLINGS, form)) return SPELLINGS[form] ?? form;
      if (VOCABULARY.includes(form) || vocabulary.includes(form)) return form;
    }
    // "sooo", "hiii": the single letter is the usual one, but for "soon" and its like.
    return mended(single.length < 5 ? single : calm, vocabulary);
  }
  return mended(word, vocabulary);
}

function mended(word: string, vocabulary: readonly string[]): string {
  if (word.length < 5 || word.length > 20 || NO_SLIPS.has(word) || /[^a-z]/u.test(word))
    return word;
  if (VOCABULARY.includes(word) || vocabulary.includes(word)) return word;
  const isSlipOf = (meant: string) =>
    meant.length >= 5 && meant[0] === word[0] && !isForm(word, meant) && withinOneSlip(word, meant);
  return VOCABULARY.find(isSlipOf) ?? vocabulary.find(isSlipOf) ?? word;
}

/** Plurals and past forms are no slips. */
const isForm = (word: string, meant: string): boolean =>
  word === `${meant}s` || meant === `${word}s` || word === `${meant}d` || meant === `${word}d`;
