import { InvalidInput } from '@coordinator/platform';
import type { Interval } from '../domain/interval-set';
import { daysSpan, startOfDay } from '../domain/local-time';

export const MAX_DAYS = 92;

/** The instants of local dates, both inclusive. Throws {@link InvalidInput} if they are in the wrong order or too many. */
export function spanOfDates(from: string, to: string, zone: string): Interval {
  const first = Temporal.PlainDate.from(from);
  const last = Temporal.PlainDate.from(to);
  const days = first.until(last).days + 1;
  if (days < 1) throw new InvalidInput([{ path: 'to', message: 'to must not be before from' }]);
  if (days > MAX_DAYS) {
    throw new InvalidInput([
      { path: 'to', message: `at most ${MAX_DAYS} days can be asked for at once` },
    ]);
  }
  return daysSpan(first, last, zone);
}

/** The dates in whatever zone, with room: for what is read before the zone is known. */
export const roughSpan = (from: string, to: string): Interval => spanOfDates(from, to, 'UTC');

/** The beginning of a list: a date in the zone, or an instant. */
export const listStart = (from: string, zone: string): string =>
  isDate(from) ? at(startOfDay(Temporal.PlainDate.from(from), zone)) : from;

/** The end of a list, exclusive: the end of a date in the zone, or an instant. */
export const listEnd = (to: string, zone: string): string =>
  isDate(to) ? at(startOfDay(Temporal.PlainDate.from(to).add({ days: 1 }), zone)) : to;

const isDate = (value: string): boolean => value.length === 10;
const at = (ms: number): string => new Date(ms).toISOString();
