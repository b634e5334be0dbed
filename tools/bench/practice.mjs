// @ts-check
/** The business that all benches measure: ten chairs, open on weekdays, visits of half an hour. */
import { shuffled } from './random.mjs';

export const ZONE = 'America/New_York';
export const RESOURCE_COUNT = 10;
export const APPOINTMENT_COUNT = 2_000;
export const WINDOW_DAYS = 30;
export const VISIT_MINUTES = 30;

const OPENS = '09:00';
const CLOSES = '17:00';
const SEED = 20_261_122;

const openDay = [{ start: OPENS, end: CLOSES }];
/** Closed on Saturdays and Sundays. */
export const WEEKLY_HOURS = {
  monday: openDay,
  tuesday: openDay,
  wednesday: openDay,
  thursday: openDay,
  friday: openDay,
  saturday: [],
  sunday: [],
};

/** @typedef {{ resource: number, startsAt: Temporal.Instant }} Visit */

/**
 * Every visit that is possible from a date on: each chair at each half hour, shuffled.
 * @param {string} firstDate
 * @param {number} days
 * @returns {Visit[]}
 */
export function possibleVisits(firstDate, days) {
  const first = Temporal.PlainDate.from(firstDate);
  const visits = Array.from({ length: days }, (_, day) => first.add({ days: day }))
    .filter(({ dayOfWeek }) => dayOfWeek <= 5)
    .flatMap((date) => startsOn(date))
    .flatMap((startsAt) =>
      Array.from({ length: RESOURCE_COUNT }, (_, resource) => ({ resource, startsAt })),
    );
  return shuffled(visits, SEED);
}

/** @param {Temporal.PlainDate} date */
function startsOn(date) {
  const at = (/** @type {string} */ time) =>
    date.toZonedDateTime({ timeZone: ZONE, plainTime: time }).toInstant();
  const starts = [];
  const closes = at(CLOSES);
  let start = at(OPENS);
  for (; Temporal.Instant.compare(start, closes) < 0; start = start.add({ minutes: VISIT_MINUTES }))
    starts.push(start);
  return starts;
}
