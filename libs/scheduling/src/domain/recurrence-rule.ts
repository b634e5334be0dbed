/** The parts of RFC 5545 that a recurrence may use, with what each may hold. */
const PARTS: Record<string, RegExp> = {
  FREQ: /^(DAILY|WEEKLY|MONTHLY|YEARLY)$/,
  INTERVAL: /^[1-9]\d{0,2}$/,
  COUNT: /^([1-9]\d{0,2}|1000)$/,
  UNTIL: /^\d{8}(T\d{6}Z?)?$/,
  BYMONTH: list('0?[1-9]|1[0-2]', 12),
  BYMONTHDAY: list('[+-]?(0?[1-9]|[12]\\d|3[01])', 31),
  BYYEARDAY: list('[+-]?0*([1-9]\\d?|[12]\\d\\d|3[0-5]\\d|36[0-6])', 31),
  BYWEEKNO: list('[+-]?(0?[1-9]|[1-4]\\d|5[0-3])', 53),
  BYDAY: list('([+-]?(0?[1-9]|[1-4]\\d|5[0-3]))?(MO|TU|WE|TH|FR|SA|SU)', 14),
  BYSETPOS: list('[+-]?0*([1-9]\\d?|[12]\\d\\d|3[0-5]\\d|36[0-6])', 12),
  BYHOUR: list('[01]?\\d|2[0-3]', 24),
  BYMINUTE: list('[0-5]?\\d', 12),
  WKST: /^(MO|TU|WE|TH|FR|SA|SU)$/,
};
const MAX_LENGTH = 500;
const MAX_TIMES_PER_DAY = 24;

export type RuleParts = ReadonlyMap<string, string>;

/**
 * Reads an RRULE into its parts, keys and values in capitals. Returns a
 * message instead if it is malformed, or asks for more than a calendar needs:
 * a frequency below a day, more than 24 times a day or 1,000 in all.
 */
export function parseRecurrenceRule(text: string): RuleParts | string {
  if (text.length > MAX_LENGTH) return `must not be longer than ${MAX_LENGTH} characters`;
  const parts = new Map<string, string>();
  for (const part of text
    .trim()
    .toUpperCase()
    .replace(/^RRULE:/, '')
    .split(';')) {
    const [key = '', value = '', ...rest] = part.split('=');
    const allowed = Object.hasOwn(PARTS, key) ? PARTS[key] : undefined;
    if (!allowed || rest.length > 0) return `has a part that is not supported: ${shown(part)}`;
    if (parts.has(key)) return `has ${key} twice`;
    if (!allowed.test(value)) return `has a value that is not supported: ${shown(part)}`;
    parts.set(key, value);
  }
  if (!parts.has('FREQ')) return 'must have FREQ';
  if (parts.has('COUNT') && parts.has('UNTIL')) return 'must not have both COUNT and UNTIL';
  if (timesPerDay(parts) > MAX_TIMES_PER_DAY)
    return `must not recur more than ${MAX_TIMES_PER_DAY} times a day`;
  const until = parts.get('UNTIL');
  if (until && !isCalendarTime(until)) return 'has an UNTIL that is not a date';
  return parts;
}

function list(item: string, max: number): RegExp {
  return new RegExp(`^(${item})(,(${item})){0,${max - 1}}$`);
}

function timesPerDay(parts: RuleParts): number {
  const count = (key: string) => parts.get(key)?.split(',').length ?? 1;
  return count('BYHOUR') * count('BYMINUTE');
}

function isCalendarTime(until: string): boolean {
  try {
    Temporal.PlainDateTime.from(until.replace(/Z$/, ''), { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}

const shown = (part: string): string =>
  (part.length > 40 ? `${part.slice(0, 40)}…` : part) || 'an empty one';
