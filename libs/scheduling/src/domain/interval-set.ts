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
    let cursor = start;
    let cut = cuts[first];
    while (cut && cut.end <= start) cut = cuts[++first];
    for (let i = first; cut && cut.start < end; cut = cuts[++i]) {
      if (cut.start > cursor) rest.push({ start: cursor, end: cut.start });
      cursor = Math.max(cursor, cut.end);
    }
    if (cursor < end) rest.push({ start: cursor, end });
  }
  return rest;
}

/** What lies in both lists, each sorted and disjoint; spans that only touch stay apart. */
export function intersectIntervals(a: readonly Interval[], b: readonly Interval[]): Interval[] {
  const common: Interval[] = [];
  let [i, j] = [0, 0];
  let [left, right] = [a[i], b[j]];
  while (left && right) {
    const start = Math.max(left.start, right.start);
    const end = Math.min(left.end, right.end);
    if (start < end) common.push({ start, end });
    if (left.end <= right.end) left = a[++i];
    else right = b[++j];
  }
  return common;
}
