import type { FormControl, FormGroup, NonNullableFormBuilder } from '@angular/forms';
import { type BusinessHours, WEEKDAYS, type Weekday } from '@coordinator/contracts';

export interface DayValue {
  readonly open: boolean;
  readonly start: string;
  readonly end: string;
}

export type DayForm = FormGroup<{ [Key in keyof DayValue]: FormControl<DayValue[Key]> }>;
export type WeekForm = FormGroup<Record<Weekday, DayForm>>;

const WEEKEND: readonly Weekday[] = ['saturday', 'sunday'];

/** A usual week to begin with; the owner sees it and says what differs. */
export function newWeek(builder: NonNullableFormBuilder): WeekForm {
  const entries = WEEKDAYS.map((day) => [
    day,
    builder.group(
      { open: !WEEKEND.includes(day), start: '09:00', end: '17:00' },
      { validators: (group) => (isStretch(group.value as DayValue) ? null : { stretch: true }) },
    ),
  ]);
  return builder.group(Object.fromEntries(entries) as Record<Weekday, DayForm>);
}

/** The week as the API takes it: null on days that are closed. */
export function hoursOf(week: Record<Weekday, DayValue>): BusinessHours {
  return Object.fromEntries(
    WEEKDAYS.map((day) => {
      const { open, start, end } = week[day];
      return [day, open ? { start, end } : null];
    }),
  );
}

/** An end before the start means the next day, as in a bar; the same time twice means nothing. */
function isStretch({ open, start, end }: DayValue): boolean {
  return !open || (start !== '' && end !== '' && start !== end);
}
