/** A half-open span of time [start, end) in epoch milliseconds. */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

export const overlaps = (a: Interval, b: Interval): boolean => a.start < b.end && b.start < a.end;

/** The union as a sorted, disjoint list. Empty spans vanish; spans that touch become one. */
export function mergeIntervals(intervals: readonly Interval[]): Interval[] {
  const sorted = intervals.filter((i) => i.start < i.end).sort((a, b) => a.start - b.start);
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of sorted) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** What of `from` lies outside `holes`. `from` is sorted and disjoint; spans that only touch stay apart. */
export function subtractIntervals(
  from: readonly Interval[],
  holes: readonly Interval[],
): Interval[] {
  const cuts = mergeIntervals(holes);
  const rest: Interval[] = [];
  let first = 0;
  for (const { start, end } of from) {
    while (first < cuts.length && cuts[first]!.end <= start) first++;
    let cursor = start;
    for (let i = first; i < cuts.length && cuts[i]!.start < end; i++) {
      if (cuts[i]!.start > cursor) rest.push({ start: cursor, end: cuts[i]!.start });
      cursor = Math.max(cursor, cuts[i]!.end);
    }
    if (cursor < end) rest.push({ start: cursor, end });
  }
  return rest;
}

/** What lies in both lists, each sorted and disjoint; spans that only touch stay apart. */
export function intersectIntervals(a: readonly Interval[], b: readonly Interval[]): Interval[] {
  const common: Interval[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const left = a[i]!;
    const right = b[j]!;
    const start = Math.max(left.start, right.start);
    const end = Math.min(left.end, right.end);
    if (start < end) common.push({ start, end });
    if (left.end <= right.end) i++;
    if (right.end <= left.end) j++;
  }
  return common;
}
