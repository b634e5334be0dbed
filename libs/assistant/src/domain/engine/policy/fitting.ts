import type { OfferedTime } from '@coordinator/contracts/skills';
import type { ClockTime, DaysWish, HoursWish, TimeWish } from '../understanding/wish';

const HALF_DAY = 12 * 60;
const DAY = 24 * 60;

/** A free time with what a clock at the business shows then. */
export interface FreeTime {
  readonly time: OfferedTime;
  readonly date: string;
  readonly weekday: number;
  readonly minutes: number;
}

export const onTheWall = (time: OfferedTime, zone: string): FreeTime => {
  const at = Temporal.Instant.from(time.startsAt).toZonedDateTimeISO(zone);
  return {
    time,
    date: String(at.toPlainDate()),
    weekday: at.dayOfWeek,
    minutes: at.hour * 60 + at.minute,
  };
};

/**
 * Decides the half of the day where it was not said: the usual one, unless the business
 * works nearer to the other. "At 8" is the evening in a restaurant that opens at noon.
 */
export function withHalves(hours: HoursWish, free: readonly FreeTime[]): HoursWish {
  const first = Math.min(...free.map(({ minutes }) => minutes));
  const last = Math.max(...free.map(({ minutes }) => minutes));
  const decided = (time: ClockTime | undefined): ClockTime | undefined => {
    if (!time || time.certain || free.length === 0) return time;
    const other = (time.minutes + HALF_DAY) % DAY;
    const away = (minutes: number) => Math.max(first - minutes, minutes - last, 0);
    const minutes = away(other) < away(time.minutes) ? other : time.minutes;
    return { minutes, certain: true };
  };
  const from = decided(hours.from);
  let until = decided(hours.until);
  if (from && until && until.minutes <= from.minutes && until.minutes + HALF_DAY <= DAY)
    until = { ...until, minutes: until.minutes + HALF_DAY };
  const [exact, around, doneBy] = [hours.exact, hours.around, hours.doneBy].map(decided);
  return {
    ...(from && { from }),
    ...(until && { until }),
    ...(exact && { exact }),
    ...(around && { around }),
    ...(doneBy && { doneBy }),
    ...(hours.latest && { latest: true }),
  };
}

export function fitsHours(hours: HoursWish | undefined, free: FreeTime, duration: number): boolean {
  if (!hours) return true;
  const { from, until, exact, doneBy, around } = hours;
  if (from && free.minutes < from.minutes) return false;
  if (until && free.minutes >= until.minutes) return false;
  if (doneBy && free.minutes + duration > doneBy.minutes) return false;
  if (exact && free.minutes !== exact.minutes) return false;
  return !around || Math.abs(free.minutes - around.minutes) <= 90;
}

export function fitsDays(days: DaysWish | undefined, free: FreeTime): boolean {
  if (!days) return true;
  if (days.not?.includes(free.weekday)) return false;
  if (days.only && !days.only.includes(free.weekday)) return false;
  return (
    days.spans.length === 0 ||
    days.spans.some(({ from, to }) => free.date >= from && free.date <= to)
  );
}

/** How far a time is from the wished hours, in minutes. */
export function distance(hours: HoursWish | undefined, free: FreeTime): number {
  const target = hours?.exact ?? hours?.around;
  if (target) return Math.abs(free.minutes - target.minutes);
  const { from, until } = hours ?? {};
  if (from && free.minutes < from.minutes) return from.minutes - free.minutes;
  if (until && free.minutes >= until.minutes) return free.minutes - until.minutes + 1;
  return 0;
}

const SPREAD_MINUTES = 90;

/** Two times at most that show what there is: nearest to the wish first, and apart from each other. */
export function twoOf(fits: readonly FreeTime[], wish: TimeWish): FreeTime[] {
  const ordered = wish.hours?.latest ? fits.toReversed() : fits;
  const target = wish.hours?.exact ?? wish.hours?.around;
  if (target) {
    const nearest = nearestOfEachDay(ordered, target);
    const sameDay = nearest.length === 1 || wish.days?.spans.length === 1;
    return sameDay ? byDistance(ordered, target).slice(0, 2) : nearest.slice(0, 2);
  }
  const [first] = ordered;
  if (!first) return [];
  const apart = (other: FreeTime) =>
    other.date !== first.date || Math.abs(other.minutes - first.minutes) >= SPREAD_MINUTES;
  const onOtherDay = (other: FreeTime) => other.date !== first.date;
  const severalDays = isSeveralDays(wish.days) && !wish.soonest;
  const second =
    (severalDays ? ordered.find(onOtherDay) : undefined) ?? ordered.find(apart) ?? ordered[1];
  return second ? [first, second] : [first];
}

const byDistance = (free: readonly FreeTime[], target: ClockTime): FreeTime[] =>
  free.toSorted(
    (a, b) =>
      a.date.localeCompare(b.date) ||
      Math.abs(a.minutes - target.minutes) - Math.abs(b.minutes - target.minutes),
  );

const nearestOfEachDay = (free: readonly FreeTime[], target: ClockTime): FreeTime[] => [
  ...byDistance(free, target)
    .reduce(
      (days, entry) => (days.has(entry.date) ? days : days.set(entry.date, entry)),
      new Map<string, FreeTime>(),
    )
    .values(),
];

export const isSeveralDays = (days: DaysWish | undefined): boolean =>
  !days || days.spans.length !== 1 || days.spans[0]?.from !== days.spans[0]?.to;
