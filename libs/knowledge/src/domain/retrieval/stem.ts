/** What a business does is no mere plural of "service", which is said of anything. */
const KEPT = new Set(['services']);

const VOWEL = /[aeiouy]/;

/**
 * The stem of an English word, so that forms of one word meet: "parking" and "park",
 * "prices" and "pricing". Light on purpose: what is cut too far brings strangers together.
 */
export function stem(word: string): string {
  if (word.length <= 3 || KEPT.has(word)) return word;
  return dropE(dropEnding(dropPlural(word)));
}

function dropPlural(word: string): string {
  if (/(ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(ch|sh|x|ss|z)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

function dropEnding(word: string): string {
  const ending = /(ing|ed)$/.exec(word)?.[0];
  if (!ending) return word;
  const rest = word.slice(0, -ending.length);
  if (rest.length < 3 || !VOWEL.test(rest)) return word;
  return /([bdgmnprt])\1$/.test(rest) ? rest.slice(0, -1) : rest;
}

const dropE = (word: string): string =>
  word.length > 3 && word.endsWith('e') ? word.slice(0, -1) : word;
