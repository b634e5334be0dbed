const COMBINING_MARKS = /\p{M}/gu;
const INVISIBLE = /\p{Cf}/gu;
const APOSTROPHES = /['’‘`´]/g;
const SENTENCE_ENDS = /[.!?;:\n\r…¡¿]+/;
const NOT_SPOKEN = /[^\p{L}\p{N}]+/gu;

/**
 * A text as people would say it: its sentences in lower case, as words with single spaces
 * between them; no accents, apostrophes (`don't` is `dont`), punctuation or emoji.
 */
export function spokenSentences(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(COMBINING_MARKS, '')
    .replace(INVISIBLE, '')
    .replace(APOSTROPHES, '')
    .toLowerCase()
    .split(SENTENCE_ENDS)
    .map((sentence) => sentence.replace(NOT_SPOKEN, ' ').trim())
    .filter((sentence) => sentence !== '');
}
