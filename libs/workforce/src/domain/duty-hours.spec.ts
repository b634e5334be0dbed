import type { BusinessHours } from '@coordinator/contracts';
import { isOnDuty } from './duty-hours';

const at = (local: string, zone = 'America/New_York'): Temporal.ZonedDateTime =>
  Temporal.PlainDateTime.from(local).toZonedDateTime(zone);

// November 23, 2026 is a Monday.
const HOURS: BusinessHours = {
  monday: { start: '09:00', end: '17:00' },
  tuesday: [
    { start: '08:00', end: '12:00' },
    { start: '13:00', end: '24:00' },
  ],
  friday: { start: '22:00', end: '04:00' },
  saturday: null,
};

it.each([
  ['2026-11-23T08:59:59', false],
  ['2026-11-23T09:00', true],
  ['2026-11-23T16:59:59', true],
  ['2026-11-23T17:00', false],
  ['2026-11-24T12:30', false],
  ['2026-11-24T23:59:59', true],
  ['2026-11-25T00:00', false],
  ['2026-11-27T21:00', false],
  ['2026-11-27T23:00', true],
  ['2026-11-28T03:59', true],
  ['2026-11-28T04:00', false],
  ['2026-11-28T23:00', false],
])('at %s: %s', (moment, onDuty) => {
  expect(isOnDuty(HOURS, at(moment))).toBe(onDuty);
});

it('goes by the clock on the wall of the business', () => {
  const evening = at('2026-11-23T16:30').withTimeZone('Europe/Berlin');
  expect(isOnDuty(HOURS, evening)).toBe(false);
  expect(isOnDuty(HOURS, evening.withTimeZone('America/New_York'))).toBe(true);
});

it('is on duty in the hour that comes twice and after the one that never comes', () => {
  const nights: BusinessHours = { sunday: { start: '01:30', end: '03:30' } };
  const first = at('2026-11-01T01:45');
  expect(isOnDuty(nights, first)).toBe(true);
  expect(isOnDuty(nights, first.add({ hours: 1 }))).toBe(true);
  expect(isOnDuty(nights, at('2027-03-14T01:59').add({ minutes: 1 }))).toBe(true);
});

it('is always on duty without hours, never with empty ones', () => {
  expect(isOnDuty(null, at('2026-11-23T03:00'))).toBe(true);
  expect(isOnDuty({}, at('2026-11-23T12:00'))).toBe(false);
});
