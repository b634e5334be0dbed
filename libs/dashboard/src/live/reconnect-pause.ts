const FIRST_MS = 1_000;
const LONGEST_MS = 30_000;

/**
 * How long to wait before the next try, in milliseconds: doubled with every failure in a row, and
 * spread, so that not everybody comes back in the same instant.
 *
 * @param asked the server's own wish, which is the least
 */
export function pauseBefore(failures: number, asked: number | null, random = Math.random): number {
  const doubled = Math.min(FIRST_MS * 2 ** failures, LONGEST_MS);
  return Math.max(doubled * (0.5 + random() / 2), asked ?? 0);
}
