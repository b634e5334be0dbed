import { DEFAULT_BUSINESS_HOURS, WEEKDAYS } from '@coordinator/contracts';
import type { BusinessHours, OpeningInterval, Weekday } from '@coordinator/contracts';

/** When the people of a business are there. */
export interface WorkingHours {
  /** Null where the owner stated none: then the usual office hours count. */
  readonly hours: BusinessHours | null;
  /** IANA. */
  readonly zone: string;
}

interface Opening {
  readonly opens: number;
  readonly closes: number;
}

/** Beyond this a business counts as one that is never open. */
const SEARCH_DAYS = 60;
const DAY_MS = 86_400_000;

/** The instant at which the business has been open for so long since `from`. */
export function afterOpenTime(
  working: WorkingHours,
  from: Temporal.Instant,
  duration: Temporal.Duration,
): Temporal.Instant {
  let cursor = from.epochMilliseconds;
  let left = duration.total('milliseconds');
  for (const { opens, closes } of openDays(working, from).flat()) {
    const begins = Math.max(opens, cursor);
    const available = Math.max(0, closes - begins);
    if (left <= available) return instant(begins + left);
    left -= available;
    cursor = Math.max(cursor, closes);
  }
  return aDayLater(from);
}

/** The instant itself while the business is open, else that of its next opening. */
export function whenOpen(working: WorkingHours, at: Temporal.Instant): Temporal.Instant {
  const now = at.epochMilliseconds;
  const next = openDays(working, at)
    .flat()
    .find(({ closes }) => closes > now);
  return next ? instant(Math.max(next.opens, now)) : aDayLater(at);
}

/** When the first business day that begins after the instant ends. */
export function endOfNextBusinessDay(
  working: WorkingHours,
  from: Temporal.Instant,
): Temporal.Instant {
  const next = openDays(working, from).find(
    ([first]) => first !== undefined && first.opens > from.epochMilliseconds,
  );
  const last = next?.at(-1);
  return last ? instant(last.closes) : aDayLater(from);
}

/**
 * The openings by the day on which they begin, from the day before the instant on. Wall times that the clocks
 * skip move forward, those that they repeat mean the first.
 */
function openDays({ hours, zone }: WorkingHours, from: Temporal.Instant): Opening[][] {
  const yesterday = from.toZonedDateTimeISO(zone).toPlainDate().subtract({ days: 1 });
  return Array.from({ length: SEARCH_DAYS }, (_, days) =>
    openingsOn(yesterday.add({ days }), hours ?? DEFAULT_BUSINESS_HOURS, zone),
  );
}

function openingsOn(date: Temporal.PlainDate, hours: BusinessHours, zone: string): Opening[] {
  const day = hours[WEEKDAYS[date.dayOfWeek - 1] as Weekday] ?? [];
  const intervals: OpeningInterval[] = Array.isArray(day) ? day : [day];
  const at = (on: Temporal.PlainDate, time: string): number =>
    on.toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds;
  return intervals
    .toSorted((a, b) => (a.start < b.start ? -1 : 1))
    .map(({ start, end }) => ({
      opens: at(date, start),
      closes:
        end === '24:00'
          ? at(date.add({ days: 1 }), '00:00')
          : at(end < start ? date.add({ days: 1 }) : date, end),
    }))
    .filter(({ opens, closes }) => opens < closes);
}

const instant = (ms: number): Temporal.Instant => Temporal.Instant.fromEpochMilliseconds(ms);
const aDayLater = (from: Temporal.Instant): Temporal.Instant =>
  instant(from.epochMilliseconds + DAY_MS);
