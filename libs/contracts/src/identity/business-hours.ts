export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

export type Weekday = (typeof WEEKDAYS)[number];

/** One opening on the wall clock, `HH:MM`; the end may be `24:00`, or lie before the start and mean the next day. */
export interface OpeningInterval {
  start: string;
  end: string;
}

/** Opening hours by weekday: one interval, several, or null for closed. A day left out is closed. */
export type BusinessHours = Partial<Record<Weekday, OpeningInterval | OpeningInterval[] | null>>;

const NINE_TO_FIVE = { start: '09:00', end: '17:00' };

/** When a business can be booked whose owner stated no hours. Nobody is told that these are its hours. */
export const DEFAULT_BUSINESS_HOURS: BusinessHours = {
  monday: NINE_TO_FIVE,
  tuesday: NINE_TO_FIVE,
  wednesday: NINE_TO_FIVE,
  thursday: NINE_TO_FIVE,
  friday: NINE_TO_FIVE,
  saturday: null,
  sunday: null,
};

const MAX_INTERVALS_PER_DAY = 12;
const MINUTES_PER_DAY = 1_440;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** What is wrong with the hours, to be read after the name of the field; null if nothing is. */
export function businessHoursFault(hours: unknown): string | null {
  if (!isRecord(hours)) return 'must be an object of weekdays';
  const unknownDay = Object.keys(hours).find((key) => !WEEKDAYS.includes(key as Weekday));
  if (unknownDay !== undefined) return `has a day that is none: ${unknownDay.slice(0, 20)}`;
  for (const day of WEEKDAYS) {
    const fault = dayFault(hours[day]);
    if (fault) return `has a fault on ${day}: ${fault}`;
  }
  return null;
}

function dayFault(day: unknown): string | null {
  if (day === null || day === undefined) return null;
  const intervals: unknown[] = Array.isArray(day) ? day : [day];
  if (intervals.length > MAX_INTERVALS_PER_DAY) {
    return `at most ${MAX_INTERVALS_PER_DAY} intervals are possible`;
  }
  const fault = intervals.map(intervalFault).find((found) => found !== null);
  return fault ?? (overlap(intervals as OpeningInterval[]) ? 'intervals overlap' : null);
}

function intervalFault(interval: unknown): string | null {
  if (!isRecord(interval)) return 'an interval needs start and end';
  const { start, end, ...rest } = interval;
  if (Object.keys(rest).length > 0) return 'an interval has only start and end';
  if (typeof start !== 'string' || !TIME.test(start)) return 'start must be a time as HH:MM';
  if (typeof end !== 'string' || (!TIME.test(end) && end !== '24:00')) {
    return 'end must be a time as HH:MM, or 24:00';
  }
  return start === end ? 'start and end must differ; a whole day is 00:00 to 24:00' : null;
}

function overlap(intervals: OpeningInterval[]): boolean {
  const sorted = intervals
    .map(({ start, end }) => {
      const from = minutesOf(start);
      const to = minutesOf(end);
      return { from, to: to < from ? to + MINUTES_PER_DAY : to };
    })
    .sort((a, b) => a.from - b.from);
  return sorted.some(({ from }, index) => index > 0 && (sorted[index - 1]?.to ?? 0) > from);
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
