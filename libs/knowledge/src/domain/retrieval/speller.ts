import { stem } from './stem';

/** Corrects typing slips towards the words that a business and its customers use. */
export class Speller {
  /** The words by first letter: people seldom miss that one. */
  readonly #words = new Map<string, string[]>();
  readonly #stems: ReadonlySet<string>;

  constructor(words: Iterable<string>) {
    const known = new Set(words);
    this.#stems = new Set([...known].map(stem));
    for (const word of known) {
      const initial = word.charAt(0);
      const others = this.#words.get(initial);
      if (others) others.push(word);
      else this.#words.set(initial, [word]);
    }
  }

  /** The known word that was most likely meant; the word itself where none is close. */
  correct(word: string): string {
    if (word.length < 4 || this.#stems.has(stem(word))) return word;
    let best = word;
    let bestSlips = allowedSlips(word) + 1;
    for (const candidate of this.#words.get(word.charAt(0)) ?? []) {
      if (Math.abs(candidate.length - word.length) >= bestSlips || candidate.length < 4) continue;
      const slips = slipsBetween(word, candidate);
      // In a short word another letter makes another word: "coat" is not "cost".
      if (word.length === 4 && candidate.length === 4 && !sameLetters(word, candidate)) continue;
      if (slips < bestSlips) [best, bestSlips] = [candidate, slips];
    }
    return best;
  }
}

/** By the stem: an ending that many words share tells nothing of which one was meant. */
const allowedSlips = (word: string): number => (stem(word).length >= 8 ? 2 : 1);

const sameLetters = (one: string, other: string): boolean =>
  [...one].sort().join('') === [...other].sort().join('');

/** Letters left out, added, mistaken, or swapped with their neighbor. */
function slipsBetween(one: string, other: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const mistaken = one[i - 1] === other[j - 1] ? 0 : 1;
      let slips = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + mistaken);
      const swapped = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (i > 1 && j > 1 && swapped) slips = Math.min(slips, at(beforeLast, j - 2) + 1);
      row.push(slips);
    }
    [beforeLast, last] = [last, row];
  }
  return at(last, other.length);
}

const at = (row: readonly number[], index: number): number => row[index] as number;
