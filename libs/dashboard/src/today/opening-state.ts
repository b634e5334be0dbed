import {
  type BusinessHours,
  type OpeningInterval,
  WEEKDAYS,
  type Weekday,
} from '@coordinator/contracts';
import type { WallClock } from '../words/time';

export type OpeningState =
  | { readonly kind: 'open'; readonly until: string }
  | { readonly kind: 'closed'; readonly opens: WallClock; readonly daysAhead: number }
  | { readonly kind: 'never' };

/** The stretches that begin on a day, in order. */
export function intervalsOf(hours: BusinessHours | null, day: Weekday): readonly OpeningInterval[] {
  const value = hours?.[day];
  if (!value) return [];
  const intervals = Array.isArray(value) ? value : [value];
  return intervals.toSorted((a, b) => a.start.localeCompare(b.start));
}

/** Whether the doors are open at a moment of the week, and when that changes. */
export function openingState(hours: BusinessHours | null, now: WallClock): OpeningState {
  const running =
    intervalsOf(hours, now.weekday).find(
      (interval) =>
        interval.start <= now.time && (now.time < interval.end || lastsOvernight(interval)),
    ) ??
    intervalsOf(hours, dayAfter(now.weekday, -1)).find(
      (interval) => lastsOvernight(interval) && now.time < interval.end,
    );
  if (running) return { kind: 'open', until: running.end };

  for (let daysAhead = 0; daysAhead <= WEEKDAYS.length; daysAhead++) {
    const weekday = dayAfter(now.weekday, daysAhead);
    const next = intervalsOf(hours, weekday).find(({ start }) => daysAhead > 0 || start > now.time);
    if (next) return { kind: 'closed', opens: { weekday, time: next.start }, daysAhead };
  }
  return { kind: 'never' };
}

function lastsOvernight({ start, end }: OpeningInterval): boolean {
  return end < start;
}

function dayAfter(day: Weekday, days: number): Weekday {
  const index = (WEEKDAYS.indexOf(day) + days + WEEKDAYS.length) % WEEKDAYS.length;
  return WEEKDAYS[index] ?? day;
}
