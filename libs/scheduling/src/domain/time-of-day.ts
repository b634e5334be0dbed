import { MINUTE_MS } from './local-time';

/** Times of day on the clock on the wall, such as 14:30. */
export interface TimeOfDayLimits {
  /** Inclusive. */
  readonly notBefore?: string;
  /** Exclusive. */
  readonly before?: string;
}

interface Start {
  /** ISO 8601. */
  readonly startsAt: string;
}

/** Whether the clock in the zone shows a time within the limits at the instant. */
export function isWithin(
  { notBefore = '00:00', before = '24:00' }: TimeOfDayLimits,
  startsAt: string,
  zone: string,
): boolean {
  const time = Temporal.Instant.from(startsAt)
    .toZonedDateTimeISO(zone)
    .toPlainTime()
    .toString({ smallestUnit: 'minute' });
  return time >= notBefore && time < before;
}

/** What is wanted: from a time on one day to a time on another. */
export interface WantedSpan extends TimeOfDayLimits {
  /** Dates, both inclusive. */
  readonly from: string;
  readonly to: string;
}

/** The times nearest to what is wanted, in the order of the calendar. */
export function nearest<T extends Start>(
  times: readonly T[],
  { from, to, notBefore = '00:00', before = '23:59' }: WantedSpan,
  zone: string,
  limit: number,
): T[] {
  const first = epochMinutes(from, notBefore, zone);
  const last = epochMinutes(to, before, zone);
  const distance = ({ startsAt }: T): number => {
    const start = Date.parse(startsAt) / MINUTE_MS;
    return Math.max(first - start, start - last, 0);
  };
  return times
    .toSorted((a, b) => distance(a) - distance(b))
    .slice(0, limit)
    .sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
}

const epochMinutes = (date: string, time: string, timeZone: string): number =>
  Temporal.PlainDate.from(date).toZonedDateTime({ timeZone, plainTime: time }).epochMilliseconds /
  MINUTE_MS;
