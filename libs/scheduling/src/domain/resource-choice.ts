import type { Bookable } from './diary';
import type { Interval } from './interval-set';

/** Milliseconds of the span that visits and holds take, buffers included. */
export function bookedWithin(busy: readonly Interval[], span: Interval): number {
  let booked = 0;
  for (const { start, end } of busy) {
    if (start < span.end && end > span.start) {
      booked += Math.min(end, span.end) - Math.max(start, span.start);
    }
  }
  return booked;
}

/** The resources in the order in which they are given work that day: least booked, then the owner's order. */
export function byLeastBusy<T extends { readonly resource: Bookable }>(
  candidates: readonly T[],
  day: Interval,
): T[] {
  return candidates
    .map((candidate) => ({ candidate, booked: bookedWithin(candidate.resource.busy, day) }))
    .sort(
      (a, b) =>
        a.booked - b.booked ||
        a.candidate.resource.sortOrder - b.candidate.resource.sortOrder ||
        (a.candidate.resource.id < b.candidate.resource.id ? -1 : 1),
    )
    .map(({ candidate }) => candidate);
}
