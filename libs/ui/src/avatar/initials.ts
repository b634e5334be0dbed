/** A person's letters: of the first and the last word of the name. */
export function initials(name: string): string {
  const words = wordsOf(name);
  return lettersOf(words.length > 1 ? [words[0], words.at(-1)] : words);
}

/** A business's letters: of the first two words of the name. */
export function monogram(name: string): string {
  return lettersOf(wordsOf(name).slice(0, 2));
}

function wordsOf(name: string): string[] {
  return name.trim().split(/\s+/u).filter(Boolean);
}

function lettersOf(words: readonly (string | undefined)[]): string {
  return words.map((word) => Array.from(word ?? '')[0]?.toUpperCase() ?? '').join('');
}
