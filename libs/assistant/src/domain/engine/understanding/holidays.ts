type DayOfYear = (year: number) => Temporal.PlainDate;

const fixed =
  (month: number, day: number): DayOfYear =>
  (year) =>
    Temporal.PlainDate.from({ year, month, day });

/** "The fourth Thursday of November"; counted from the end of the month where it is negative. */
const weekdayOf =
  (month: number, weekday: number, nth: number): DayOfYear =>
  (year) => {
    const first = Temporal.PlainDate.from({ year, month, day: 1 });
    if (nth > 0) return first.add({ days: ((weekday - first.dayOfWeek + 7) % 7) + 7 * (nth - 1) });
    const last = first.with({ day: first.daysInMonth });
    return last.subtract({ days: (last.dayOfWeek - weekday + 7) % 7 });
  };

const EVERYWHERE: readonly (readonly [string, DayOfYear])[] = [
  ['(?:christmas|xmas) eve(?:ning)?', fixed(12, 24)],
  ['(?:christmas|xmas)(?: day)?', fixed(12, 25)],
  ['new years? eve(?:ning)?', fixed(12, 31)],
  ['new years?(?: day)?', fixed(1, 1)],
];
const UNITED_STATES: readonly (readonly [string, DayOfYear])[] = [
  ['(?:mlk|martin luther king(?: jr)?) day', weekdayOf(1, 1, 3)],
  ['presidents day', weekdayOf(2, 1, 3)],
  ['memorial day', weekdayOf(5, 1, -1)],
  ['juneteenth', fixed(6, 19)],
  ['independence day|(?:the )?fourth of july', fixed(7, 4)],
  ['labor day', weekdayOf(9, 1, 1)],
  ['columbus day', weekdayOf(10, 1, 2)],
  ['veterans day', fixed(11, 11)],
  ['thanksgiving(?: day)?', weekdayOf(11, 4, 4)],
];

/** Holidays that people name in place of a date, and when each comes next. */
export function holidays(
  today: Temporal.PlainDate,
  country: string,
): { readonly pattern: RegExp; readonly date: Temporal.PlainDate }[] {
  const known = country === 'US' ? [...EVERYWHERE, ...UNITED_STATES] : EVERYWHERE;
  return known.map(([name, on]) => ({
    pattern: new RegExp(
      `\\b(?<!(?:happy|merry) )(?:${name})\\b(?! (?:party|break|week|weekend|season|cards?|trees?|gifts?|dinner|presents?|holidays?))`,
      'gu',
    ),
    date: next(on, today),
  }));
}

function next(on: DayOfYear, today: Temporal.PlainDate): Temporal.PlainDate {
  const date = on(today.year);
  return Temporal.PlainDate.compare(date, today) < 0 ? on(today.year + 1) : date;
}
