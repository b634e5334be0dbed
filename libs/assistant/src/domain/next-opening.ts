import { WEEKDAYS } from '@coordinator/contracts';
import type { BusinessHours, OpeningInterval } from '@coordinator/contracts';
import type { SpokenTimes } from './engine/wording/spoken-times';

const DAYS_AHEAD = 8;

/**
 * When a business opens next, as people say it: "today at 1:00 PM", "Monday at 9:00 AM".
 * Null while it is open, and when its hours are not known or it never opens.
 */
export function nextOpening(
  hours: BusinessHours | null,
  now: Temporal.Instant,
  timezone: string,
  times: SpokenTimes,
): string | null {
  if (!hours) return null;
  const today = now.toZonedDateTimeISO(timezone).toPlainDate();
  // Yesterday's last opening may reach into today.
  const openings = Array.from({ length: DAYS_AHEAD + 1 }, (_, index) =>
    openingsOn(hours, today.add({ days: index - 1 }), timezone),
  ).flat();
  const isOpen = openings.some(
    ({ from, to }) =>
      Temporal.Instant.compare(from, now) <= 0 && Temporal.Instant.compare(now, to) < 0,
  );
  if (isOpen) return null;
  const next = openings
    .map(({ from }) => from)
    .filter((from) => Temporal.Instant.compare(from, now) > 0)
    .sort((a, b) => Temporal.Instant.compare(a, b))[0];
  return next ? inWords(next.toZonedDateTimeISO(timezone), today, times) : null;
}

interface Opening {
  from: Temporal.Instant;
  to: Temporal.Instant;
}

function openingsOn(hours: BusinessHours, date: Temporal.PlainDate, timezone: string): Opening[] {
  const day = hours[WEEKDAYS[date.dayOfWeek - 1] ?? 'monday'] ?? [];
  return (Array.isArray(day) ? day : [day]).map(({ start, end }: OpeningInterval) => ({
    from: at(date, start, timezone),
    to: end <= start ? at(date.add({ days: 1 }), end, timezone) : at(date, end, timezone),
  }));
}

/** 24:00 is the next day's midnight. A time that the clock leaves out moves forward. */
function at(date: Temporal.PlainDate, time: string, timezone: string): Temporal.Instant {
  const [day, clock] = time === '24:00' ? [date.add({ days: 1 }), '00:00'] : [date, time];
  return day
    .toZonedDateTime({ timeZone: timezone, plainTime: Temporal.PlainTime.from(clock) })
    .toInstant();
}

function inWords(
  opening: Temporal.ZonedDateTime,
  today: Temporal.PlainDate,
  times: SpokenTimes,
): string {
  const date = opening.toPlainDate();
  const days = today.until(date).days;
  const time = times.clock(opening.toPlainTime());
  if (days === 0) return `today at ${time}`;
  if (days === 1) return `tomorrow at ${time}`;
  const named = times.day(date);
  return `${days < 7 ? named.split(',', 1)[0] : named} at ${time}`;
}
