import type { HoursWish, TimeWish } from '../understanding/wish';

const exactly = (time: Temporal.PlainTime): HoursWish => ({
  exact: { minutes: time.hour * 60 + time.minute, certain: true },
});
const on = (date: Temporal.PlainDate) => ({ spans: [{ from: String(date), to: String(date) }] });
const minutesOf = (at: Temporal.ZonedDateTime) => at.hour * 60 + at.minute;

/**
 * What a wish that leans on times spoken of before comes down to: the wishes to try, the
 * likeliest first. `spoken` are those times in order; a wish that leans on nothing is itself.
 */
export function madeAbsolute(
  wish: TimeWish,
  spoken: readonly Temporal.ZonedDateTime[],
  today: Temporal.PlainDate,
): TimeWish[] {
  const { shift, ...rest } = wish;
  const [first] = spoken;
  const last = spoken.at(-1);
  if (!shift) return [rest];
  if (!first || !last) {
    const days = shift.weekdayAfter ? on(nextWeekday(today, shift.weekdayAfter)) : rest.days;
    return [
      { ...rest, ...(days && { days }), ...(shift.towards === 'earlier' && { soonest: true }) },
    ];
  }
  if (shift.minutes !== undefined) {
    const at = (shift.minutes > 0 ? last : first).add({ minutes: shift.minutes });
    return [{ days: on(at.toPlainDate()), hours: exactly(at.toPlainTime()) }];
  }
  if (shift.towards) return towards(shift.towards, rest, first, last, today);
  let days = rest.days;
  if (shift.weekdayAfter) days = on(nextWeekday(last.toPlainDate(), shift.weekdayAfter));
  else if (shift.days && Math.abs(shift.days) < 7)
    days = on(last.toPlainDate().add({ days: shift.days }));
  else if (shift.days) days = weekOf(last.toPlainDate().add({ days: shift.days }));
  const hours = shift.sameTime ? exactly(first.toPlainTime()) : rest.hours;
  return [{ ...rest, days: days ?? on(first.toPlainDate()), ...(hours && { hours }) }];
}

function towards(
  way: 'earlier' | 'later',
  rest: TimeWish,
  first: Temporal.ZonedDateTime,
  last: Temporal.ZonedDateTime,
  today: Temporal.PlainDate,
): TimeWish[] {
  const not = rest.days?.not;
  const day = (way === 'earlier' ? first : last).toPlainDate();
  if (way === 'later') {
    return [
      { days: on(day), hours: { from: { minutes: minutesOf(last) + 1, certain: true } } },
      {
        days: {
          spans: [{ from: String(day.add({ days: 1 })), to: String(day.add({ days: 14 })) }],
          ...(not && { not }),
        },
      },
    ];
  }
  const until = { minutes: minutesOf(first), certain: true };
  const sameDay: TimeWish = { days: on(day), hours: { until, latest: true } };
  const before = day.subtract({ days: 1 });
  if (Temporal.PlainDate.compare(before, today) < 0) return [sameDay];
  return [
    sameDay,
    {
      days: { spans: [{ from: String(today), to: String(before) }], ...(not && { not }) },
      soonest: true,
    },
  ];
}

const nextWeekday = (after: Temporal.PlainDate, weekday: number): Temporal.PlainDate =>
  after.add({ days: ((weekday - after.dayOfWeek + 6) % 7) + 1 });

function weekOf(date: Temporal.PlainDate) {
  const monday = date.subtract({ days: date.dayOfWeek - 1 });
  return { spans: [{ from: String(monday), to: String(monday.add({ days: 6 })) }] };
}
