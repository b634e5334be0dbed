/** The date, or `undefined` where no calendar has it. */
export function dateOf(
  year: string | number | undefined,
  month: string | number | undefined,
  day: string | number | undefined,
): Temporal.PlainDate | undefined {
  try {
    return Temporal.PlainDate.from(
      { year: Number(year), month: Number(month), day: Number(day) },
      { overflow: 'reject' },
    );
  } catch {
    return undefined;
  }
}

/** A part of a week that is named beside it: "late in the week". */
export const PART_OF_WEEK =
  /\b(early|earlier|beginning|start|mid|middle|late|later|end) (?:in|of|on in) (?:the|that) week\b/gu;

/** The Monday of the day's calendar week. */
export function mondayOf(day: string): Temporal.PlainDate {
  const date = Temporal.PlainDate.from(day);
  return date.subtract({ days: date.dayOfWeek - 1 });
}

/** Days after the Monday, first and last. */
export function partOfWeek(part?: string): readonly [number, number] {
  if (part === undefined) return [0, 6];
  if (/^(?:earl|beginning|start|first)/u.test(part)) return [0, 1];
  return part.startsWith('mid') ? [1, 3] : [3, 6];
}

/** Days of the month, first and last. */
export function partOfMonth(part: string | undefined, days: number): readonly [number, number] {
  if (part === undefined) return [1, days];
  if (/^(?:early|beginning|start)/u.test(part)) return [1, 10];
  return part === 'mid' ? [11, 20] : [21, days];
}
