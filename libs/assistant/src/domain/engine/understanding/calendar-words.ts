export const WEEKDAY =
  '(mondays?|mon|tuesdays?|tues|tue|wednesdays?|weds|wed|thursdays?|thurs|thur|thu|fridays?|fri|saturdays?|sat|sundays?|sun)';
export const MONTH =
  '(january|jan|february|feb|march|mar|april|apr|may|june|jun|july|jul|august|aug|september|sept|sep|october|oct|november|nov|december|dec)';

const DAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Monday 1 to Sunday 7. */
export const weekdayNumber = (name: string): number => DAYS.indexOf(name.slice(0, 2)) + 1;

export const monthNumber = (name: string): number => MONTHS.indexOf(name.slice(0, 3)) + 1;

/** "fridays": any of them, not the next. */
export const isEvery = (name: string): boolean => name.endsWith('days');

const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  couple: 2,
  three: 3,
  few: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
};

export const COUNT =
  '(\\d{1,2}|an?|one|a couple of|a couple|couple of|couple|a few|few|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';

/** The number that a word says; 1 where it says none. */
export function count(word: string): number {
  const bare = word.replace(/^a (?=couple|few)/u, '').replace(/ of$/u, '');
  return /^\d/u.test(bare) ? Number(bare) : (NUMBERS[bare] ?? 1);
}

/** Countries that write the month before the day in figures. */
export const MONTH_FIRST: ReadonlySet<string> = new Set(['US', 'PH', 'CA']);
