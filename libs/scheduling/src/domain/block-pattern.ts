import { overlaps, type Interval } from './interval-set';
import { dateExists, daysSpan, localDate } from './local-time';
import { Recurrence } from './recurrence';

/** When something is blocked: once, or again and again. */
export interface BlockPattern {
  readonly startsAt: Temporal.Instant;
  readonly endsAt: Temporal.Instant;
  /** Whole local days, whatever the time of day of start and end. */
  readonly allDay: boolean;
  /** RFC 5545 RRULE, followed on the wall clock of the zone. */
  readonly recurrenceRule: string | null;
}

/** How long one that recurs may last, and so how far before a window its occurrences are looked for. */
export const MAX_RECURRING_DAYS = 31;

/**
 * The spans that are blocked, as far as they reach into the window, in order of their start.
 * A recurrence lasts as long in elapsed time as the first; one that is all day lasts as many days.
 */
export function blockedSpans(pattern: BlockPattern, zone: string, window: Interval): Interval[] {
  const spans = pattern.recurrenceRule
    ? recur(pattern, pattern.recurrenceRule, zone, window)
    : [onlySpan(pattern, zone)];
  return spans.filter((span) => span.start < span.end && overlaps(span, window));
}

function onlySpan({ startsAt, endsAt, allDay }: BlockPattern, zone: string): Interval {
  const span = { start: startsAt.epochMilliseconds, end: endsAt.epochMilliseconds };
  if (!allDay) return span;
  return daysSpan(localDate(span.start, zone), localDate(span.end - 1, zone), zone);
}

function recur(pattern: BlockPattern, rule: string, zone: string, window: Interval): Interval[] {
  const begin = pattern.startsAt.epochMilliseconds;
  const end = pattern.endsAt.epochMilliseconds;
  const first = wallClock(begin, zone).round({ smallestUnit: 'second', roundingMode: 'floor' });
  const from = wallClock(window.start, zone).subtract({ days: MAX_RECURRING_DAYS + 1 });
  // A day more: an all-day block begins before its time of day, and a repeated hour runs twice.
  const to = wallClock(window.end, zone).add({ days: 1 });
  const days = first.toPlainDate().until(localDate(end - 1, zone)).days;
  return new Recurrence(rule)
    .between(first, zone, from, to)
    .filter((start) => dateExists(start.toPlainDate(), zone))
    .map((start) => {
      const date = start.toPlainDate();
      if (pattern.allDay) return daysSpan(date, date.add({ days }), zone);
      const at = start.equals(first) ? begin : start.toZonedDateTime(zone).epochMilliseconds;
      return { start: at, end: at + (end - begin) };
    });
}

const wallClock = (at: number, zone: string): Temporal.PlainDateTime =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDateTime();
