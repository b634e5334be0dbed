import { WEEKDAYS } from '@coordinator/contracts';
import type { BusinessHours, OpeningInterval, Weekday } from '@coordinator/contracts';

/** Whether hours by the clock on the wall include a moment. A night belongs to the day on which it begins. */
export function isOnDuty(hours: BusinessHours | null, at: Temporal.ZonedDateTime): boolean {
  if (hours === null) return true;
  const time = at.toPlainTime().toString({ smallestUnit: 'minute' });
  const yesterday = at.toPlainDate().subtract({ days: 1 });
  return (
    intervalsOn(at.toPlainDate(), hours).some(
      ({ start, end }) => time >= start && (time < end || runsOn({ start, end })),
    ) || intervalsOn(yesterday, hours).some((night) => runsOn(night) && time < night.end)
  );
}

const runsOn = ({ start, end }: OpeningInterval): boolean => end < start;

function intervalsOn(date: Temporal.PlainDate, hours: BusinessHours): OpeningInterval[] {
  const day = hours[WEEKDAYS[date.dayOfWeek - 1] as Weekday] ?? [];
  return Array.isArray(day) ? day : [day];
}
