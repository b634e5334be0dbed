import { WEEKDAYS, type Weekday } from '@coordinator/contracts';
import { type Interval } from './interval-set';
import { dateExists, localDate } from './local-time';
import { type DatedException, type DayHours, type WeeklyHours } from './weekly-hours';

/** When something is open, on the wall clock. */
export interface WallClockHours {
  readonly weeklyHours: WeeklyHours;
  readonly exceptions: readonly DatedException[];
}

/**
 * A night that began two calendar dates ago can reach into the window where the
 * date between was skipped; whether that one stood for itself is told by its own day before.
 */
const LOOK_BACK_DAYS = 3;
/** An opening just after the window decides how long a visit near its end may stay. */
const LOOK_AHEAD_DAYS = 2;

/**
 * The open intervals in a zone around a window, sorted and disjoint. Those at its edges are whole,
 * and a few outside are there too: a grid of starts hangs on the opening instant, and a
 * visit may run on from one interval into the next. Intervals that touch stay apart, each with
 * its own grid; of two that overlap, the later takes over when it opens.
 *
 * Wall times that do not exist move forward, those that exist twice mean the first.
 */
export function openIntervals(hours: WallClockHours, zone: string, window: Interval): Interval[] {
  const exceptions = new Map(hours.exceptions.map((e) => [e.date, e.intervals]));
  const last = localDate(window.end, zone).add({ days: LOOK_AHEAD_DAYS });
  const opened: Interval[] = [];
  let date = localDate(window.start, zone).subtract({ days: LOOK_BACK_DAYS });
  for (; Temporal.PlainDate.compare(date, last) <= 0; date = date.add({ days: 1 })) {
    const day =
      exceptions.get(date.toString()) ?? hours.weeklyHours[WEEKDAYS[date.dayOfWeek - 1] as Weekday];
    openingsOf(day, date, zone, opened);
  }
  return withoutOverlap(opened);
}

function openingsOf(day: DayHours, date: Temporal.PlainDate, zone: string, into: Interval[]): void {
  if (day.length === 0 || !dateExists(date, zone)) return;
  const next = date.add({ days: 1 });
  for (const { start, end } of day) {
    const opens = instantOf(date, start, zone);
    const closes =
      end === '24:00'
        ? next.toZonedDateTime(zone).epochMilliseconds
        : instantOf(end < start ? next : date, end, zone);
    if (opens < closes) into.push({ start: opens, end: closes });
  }
}

/** Temporal's default, `compatible`, is the rule for gaps and overlaps. */
function instantOf(date: Temporal.PlainDate, time: string, zone: string): number {
  return date.toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds;
}

function withoutOverlap(intervals: Interval[]): Interval[] {
  intervals.sort((a, b) => a.start - b.start || b.end - a.end);
  const disjoint: { start: number; end: number }[] = [];
  let reach = -Infinity;
  for (const { start, end } of intervals) {
    if (end <= reach) continue;
    const previous = disjoint.at(-1);
    if (previous && start < previous.end) previous.end = start;
    disjoint.push({ start, end });
    reach = end;
  }
  return disjoint;
}
