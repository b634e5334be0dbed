import { WEEKDAYS, type OpeningInterval, type Weekday } from '@coordinator/contracts';
import { InvalidInput, type FieldError } from '@coordinator/platform/domain';

/**
 * One opening on the wall clock. An end before the start falls on the following day:
 * a bar's Friday 18:00 to 02:00 belongs to Friday.
 */
export type DayInterval = Readonly<OpeningInterval>;

/** The openings of one weekday or date, sorted and without overlap; none means closed. */
export type DayHours = readonly DayInterval[];
export type WeeklyHours = Readonly<Record<Weekday, DayHours>>;

/** Replaces the whole day on one date; no intervals mean closed. */
export interface DatedException {
  /** `YYYY-MM-DD` in the organization's zone. */
  readonly date: string;
  readonly intervals: DayHours;
}

const MAX_INTERVALS_PER_DAY = 12;
const MAX_EXCEPTIONS = 1_000;
const MINUTES_PER_DAY = 1_440;

/**
 * Reads weekly hours from what a client sends: each day an interval, a list of
 * them, or null. Days that are left out are closed. Throws {@link InvalidInput}
 * with the path of every fault, beginning with `path`.
 */
export function parseWeeklyHours(input: unknown, path = 'weeklyHours'): WeeklyHours {
  const errors: FieldError[] = [];
  const days: Partial<Record<Weekday, DayHours>> = {};
  if (!isRecord(input))
    throw new InvalidInput([{ path, message: 'must be an object of weekdays' }]);
  for (const key of Object.keys(input)) {
    if (!WEEKDAYS.includes(key as Weekday)) {
      errors.push({ path: `${path}.${key}`, message: 'is not a weekday' });
    }
  }
  for (const day of WEEKDAYS) days[day] = parseDay(input[day], `${path}.${day}`, errors);
  if (errors.length > 0) throw new InvalidInput(errors);
  return days as WeeklyHours;
}

/** Reads dated exceptions and sorts them by date. Throws {@link InvalidInput} as {@link parseWeeklyHours} does. */
export function parseExceptions(input: unknown, path = 'exceptions'): DatedException[] {
  if (input === null || input === undefined) return [];
  if (!Array.isArray(input)) throw new InvalidInput([{ path, message: 'must be a list' }]);
  if (input.length > MAX_EXCEPTIONS) {
    throw new InvalidInput([{ path, message: `must not have more than ${MAX_EXCEPTIONS} dates` }]);
  }
  const errors: FieldError[] = [];
  const byDate = new Map<string, DatedException>();
  input.forEach((entry: unknown, index) => {
    const at = `${path}.${index}`;
    if (!isRecord(entry)) return errors.push({ path: at, message: 'must be an object' });
    const { date, intervals } = entry;
    if (typeof date !== 'string' || !isDate(date)) {
      errors.push({ path: `${at}.date`, message: 'must be a date as YYYY-MM-DD' });
    } else if (byDate.has(date)) {
      errors.push({ path: `${at}.date`, message: 'is there twice' });
    } else {
      byDate.set(date, { date, intervals: parseDay(intervals, `${at}.intervals`, errors) });
    }
  });
  if (errors.length > 0) throw new InvalidInput(errors);
  return [...byDate.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** Minutes after midnight of `HH:MM`; `24:00` is 1440. */
export function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** The end of an interval in minutes after the midnight that began its opening day. */
export function endMinutesOf({ start, end }: DayInterval): number {
  const minutes = minutesOf(end);
  return minutes < minutesOf(start) ? minutes + MINUTES_PER_DAY : minutes;
}

function parseDay(input: unknown, path: string, errors: FieldError[]): DayHours {
  if (input === null || input === undefined) return [];
  const list = Array.isArray(input) ? (input as unknown[]) : [input];
  if (list.length > MAX_INTERVALS_PER_DAY) {
    errors.push({ path, message: `must not have more than ${MAX_INTERVALS_PER_DAY} intervals` });
    return [];
  }
  const before = errors.length;
  const intervals = list.flatMap((entry, index) => {
    const interval = parseInterval(entry, Array.isArray(input) ? `${path}.${index}` : path, errors);
    return interval ? [interval] : [];
  });
  intervals.sort((a, b) => minutesOf(a.start) - minutesOf(b.start));
  const clash = intervals.some((next, index) => {
    const previous = intervals[index - 1];
    return previous !== undefined && endMinutesOf(previous) > minutesOf(next.start);
  });
  if (errors.length === before && clash)
    errors.push({ path, message: 'has intervals that overlap' });
  return intervals;
}

function parseInterval(
  input: unknown,
  path: string,
  errors: FieldError[],
): DayInterval | undefined {
  if (!isRecord(input)) {
    errors.push({ path, message: 'must be an interval with start and end' });
    return undefined;
  }
  const { start, end, ...rest } = input;
  const before = errors.length;
  for (const key of Object.keys(rest))
    errors.push({ path: `${path}.${key}`, message: 'is not known' });
  if (!isTime(start)) errors.push({ path: `${path}.start`, message: 'must be a time as HH:MM' });
  if (!isTime(end) && end !== '24:00') {
    errors.push({ path: `${path}.end`, message: 'must be a time as HH:MM, or 24:00' });
  }
  if (errors.length > before) return undefined;
  if (start === end) {
    errors.push({
      path: `${path}.end`,
      message: 'must differ from start; a whole day is 00:00 to 24:00',
    });
    return undefined;
  }
  return { start: start as string, end: end as string };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isTime = (value: unknown): value is string =>
  typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value);

function isDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  try {
    Temporal.PlainDate.from(value, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}
