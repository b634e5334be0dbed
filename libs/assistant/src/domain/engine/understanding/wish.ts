/** A time of day in minutes since midnight. */
export interface ClockTime {
  readonly minutes: number;
  /** Whether the half of the day was said; "at 8" leaves it open. */
  readonly certain: boolean;
}

/** When within a day. Limits are for the beginning of a visit. */
export interface HoursWish {
  /** Not before. */
  readonly from?: ClockTime;
  /** Before, itself left out. */
  readonly until?: ClockTime;
  /** The visit has ended by then. */
  readonly doneBy?: ClockTime;
  readonly exact?: ClockTime;
  /** As near to it as can be. */
  readonly around?: ClockTime;
  /** Rather at the end of what fits than at its beginning. */
  readonly latest?: boolean;
}

/** Days in a row, `YYYY-MM-DD`, both included. */
export interface DaySpan {
  readonly from: string;
  readonly to: string;
}

/** Which days. */
export interface DaysWish {
  readonly spans: readonly DaySpan[];
  /** Only these days of the week, Monday 1. */
  readonly only?: readonly number[];
  /** Not on these days of the week. */
  readonly not?: readonly number[];
  /** The days were given by the names of their weekdays alone: the nearest that still fit. */
  readonly byName?: boolean;
}

/** Relative to a time that was spoken of before. */
export interface Shift {
  readonly days?: number;
  readonly minutes?: number;
  /** The same time of day as before. */
  readonly sameTime?: boolean;
  /** The next such day of the week after the days spoken of. */
  readonly weekdayAfter?: number;
  /** Earlier or later than what was offered, by how much is left open. */
  readonly towards?: 'earlier' | 'later';
}

/** When somebody would like to come. Plain JSON. */
export interface TimeWish {
  readonly days?: DaysWish;
  readonly hours?: HoursWish;
  readonly soonest?: boolean;
  /** Any time suits: what was wished before no longer binds. */
  readonly anyTime?: boolean;
  readonly shift?: Shift;
  /** A day that has passed, which was asked for. */
  readonly past?: string;
  /** Words for a date that no calendar has. */
  readonly noSuchDay?: string;
}

/** What was wished before, changed by what is wished now. */
export function changedBy(before: TimeWish | undefined, now: TimeWish): TimeWish {
  const days = now.days ? withNot(now.days, before?.days) : before?.days;
  const hours = now.anyTime ? undefined : (now.hours ?? softened(before?.hours, now));
  return {
    ...(days && { days }),
    ...(hours && { hours }),
    ...((now.soonest ?? (now.days ? false : before?.soonest)) && { soonest: true }),
    ...(now.shift && { shift: now.shift }),
    ...(now.past && { past: now.past }),
    ...(now.noSuchDay && { noSuchDay: now.noSuchDay }),
  };
}

/** Days of the week that were ruled out stay so, until one of them is asked for. */
function withNot(now: DaysWish, before: DaysWish | undefined): DaysWish {
  if (now.spans.length > 0 || now.only) return now;
  const not = [...new Set([...(before?.not ?? []), ...(now.not ?? [])])];
  return { ...(before ?? { spans: [] }), not };
}

/** On another day, the exact time asked for before is one to come near to. */
function softened(hours: HoursWish | undefined, now: TimeWish): HoursWish | undefined {
  if (!hours?.exact || !now.days) return hours;
  return { around: hours.exact };
}
