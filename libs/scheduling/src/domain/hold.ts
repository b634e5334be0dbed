/** How long a time is kept for one person, while something is still missing to book it. */
export const HOLD_MINUTES = 5;
export const MAX_HOLDS_PER_CONTACT = 2;

/**
 * The holds that a contact must let go of before taking another, oldest first: whoever
 * leans to a third time no longer means the first.
 */
export function holdsToRelease<T extends { readonly expiresAt: Temporal.Instant }>(
  live: readonly T[],
): T[] {
  const oldestFirst = live.toSorted((a, b) => Temporal.Instant.compare(a.expiresAt, b.expiresAt));
  return oldestFirst.slice(0, Math.max(0, live.length - MAX_HOLDS_PER_CONTACT + 1));
}
