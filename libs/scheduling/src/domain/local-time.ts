import type { Interval } from './interval-set';

export const MINUTE_MS = 60_000;
export const HOUR_MS = 3_600_000;
/** 24 hours that have passed; a calendar day may be longer or shorter. */
export const DAY_MS = 86_400_000;

/** The instant as the API shows it: ISO 8601 in UTC with milliseconds. */
export const isoInstant = (at: number): string => new Date(at).toISOString();

/** The calendar date that a clock in the zone shows at the instant. */
export const localDate = (at: number, zone: string): Temporal.PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate();

/** The first instant of the date in the zone: 01:00 where the clocks go forward at midnight. */
export const startOfDay = (date: Temporal.PlainDate, zone: string): number =>
  date.toZonedDateTime(zone).epochMilliseconds;

/** Whether the zone lived through the date. A zone that crosses the date line skips one. */
export const dateExists = (date: Temporal.PlainDate, zone: string): boolean =>
  date.toZonedDateTime(zone).toPlainDate().equals(date);

/** The instants of the local dates from `first` to `last`, both inclusive. */
export const daysSpan = (
  first: Temporal.PlainDate,
  last: Temporal.PlainDate,
  zone: string,
): Interval => ({
  start: startOfDay(first, zone),
  end: startOfDay(last.add({ days: 1 }), zone),
});

/** The local days that a window touches, whole, in order: 23 to 25 hours each where clocks change. */
export function localDays(window: Interval, zone: string): Interval[] {
  const days: Interval[] = [];
  if (window.start >= window.end) return days;
  let date = localDate(window.start, zone);
  let start = startOfDay(date, zone);
  while (start < window.end) {
    date = date.add({ days: 1 });
    const end = startOfDay(date, zone);
    if (end > start) days.push({ start, end });
    start = end;
  }
  return days;
}
