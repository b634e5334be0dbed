import type { BusinessHours } from '@coordinator/contracts';
import { SpokenTimes } from './engine/wording/spoken-times';
import { nextOpening } from './next-opening';

const next = (
  hours: BusinessHours | null,
  now: string,
  timezone = 'America/New_York',
  country = 'US',
): string | null =>
  nextOpening(hours, Temporal.Instant.from(now), timezone, new SpokenTimes(timezone, country));

const WEEK: BusinessHours = {
  monday: [
    { start: '13:00', end: '17:00' },
    { start: '09:00', end: '12:00' },
  ],
  tuesday: { start: '09:00', end: '17:00' },
  friday: { start: '18:00', end: '02:00' },
};

describe('nextOpening', () => {
  it.each([
    ['open', '2026-11-23T15:00:00Z', null],
    ['closed for lunch', '2026-11-23T17:30:00Z', 'today at 1:00 PM'],
    ['the very moment of opening', '2026-11-23T14:00:00Z', null],
    ['the very moment of closing', '2026-11-23T17:00:00Z', 'today at 1:00 PM'],
    ['the evening before', '2026-11-22T23:00:00Z', 'tomorrow at 9:00 AM'],
    ['days before', '2026-11-25T15:00:00Z', 'Friday at 6:00 PM'],
    ['after midnight, still open since yesterday', '2026-11-28T06:00:00Z', null],
    ['after midnight, closed', '2026-11-28T07:30:00Z', 'Monday at 9:00 AM'],
  ])('tells it when %s', (_when, now, expected) => {
    expect(next(WEEK, now)).toBe(expected);
  });

  it('names the date when it is the same weekday of the next week', () => {
    const mondays: BusinessHours = { monday: { start: '09:00', end: '12:00' } };
    expect(next(mondays, '2026-11-23T20:00:00Z')).toBe('Monday, Nov 30 at 9:00 AM');
  });

  it('knows no closing where the doors are open around the clock', () => {
    const always = Object.fromEntries(
      ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].map((day) => [
        day,
        { start: '00:00', end: '24:00' },
      ]),
    );
    expect(next(always, '2026-11-23T05:00:00Z')).toBeNull();
  });

  it('says nothing where the hours are not known, or there are none', () => {
    expect(next(null, '2026-11-23T15:00:00Z')).toBeNull();
    expect(next({}, '2026-11-23T15:00:00Z')).toBeNull();
  });

  it('follows the wall clock over the change of the clocks', () => {
    const sundays: BusinessHours = { sunday: { start: '02:30', end: '10:00' } };
    expect(next(sundays, '2027-03-14T04:00:00Z')).toBe('tomorrow at 3:30 AM');
  });

  it('tells 24 hours where people count so', () => {
    expect(next(WEEK, '2026-11-23T03:00:00Z', 'Europe/Berlin', 'DE')).toBe('today at 09:00');
  });
});
