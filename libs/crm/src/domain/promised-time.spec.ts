import { WEEKDAYS } from '@coordinator/contracts';
import type { BusinessHours } from '@coordinator/contracts';
import fc from 'fast-check';
import { afterOpenTime, whenOpen } from './business-time';
import { callbackDue, messageDue } from './promised-time';

const ZONE = 'America/New_York';
const OFFICE: BusinessHours = Object.fromEntries(
  WEEKDAYS.slice(0, 5).map((day) => [
    day,
    [
      { start: '09:00', end: '12:00' },
      { start: '13:00', end: '17:00' },
    ],
  ]),
);
const office = { hours: OFFICE, zone: ZONE };

const at = (local: string, zone = ZONE): Temporal.Instant =>
  Temporal.PlainDateTime.from(local).toZonedDateTime(zone).toInstant();
const local = (instant: Temporal.Instant, zone = ZONE): string =>
  instant.toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' });

describe('a message', () => {
  // November 23, 2026 is a Monday.
  it.each([
    ['is answered by the end of the next business day', '2026-11-23T10:00', '2026-11-24T17:00'],
    ['of the lunch break counts to its day', '2026-11-23T12:30', '2026-11-24T17:00'],
    ['of the early morning is answered the same day', '2026-11-23T07:00', '2026-11-23T17:00'],
    ['of Friday is answered on Monday', '2026-11-27T15:00', '2026-11-30T17:00'],
    ['of Sunday is answered on Monday', '2026-11-29T12:00', '2026-11-30T17:00'],
  ])('%s', (_what, now, due) => {
    expect(local(messageDue('normal', office, at(now)))).toBe(due);
  });

  it.each([
    ['2026-11-23T09:30', '2026-11-23T14:30'],
    ['2026-11-23T16:00', '2026-11-24T12:00'],
    ['2026-11-27T16:30', '2026-11-30T13:30'],
    ['2026-11-28T23:59', '2026-11-30T14:00'],
  ])('that matters, of %s, is answered within four hours of business', (now, due) => {
    expect(local(messageDue('high', office, at(now)))).toBe(due);
  });

  it('that is urgent is answered within the hour, by night too', () => {
    expect(local(messageDue('urgent', office, at('2026-11-29T02:10')))).toBe('2026-11-29T03:10');
  });

  it.each(['normal', 'high'] as const)(
    'that is %s is answered within a day by who never opens',
    (urgency) => {
      const never = { hours: { monday: null }, zone: ZONE };
      expect(local(messageDue(urgency, never, at('2026-11-23T10:00')))).toBe('2026-11-24T10:00');
    },
  );

  it('follows office hours where the owner stated none', () => {
    const unstated = { hours: null, zone: ZONE };
    expect(local(messageDue('normal', unstated, at('2026-11-23T10:00')))).toBe('2026-11-24T17:00');
  });
});

describe('a callback', () => {
  it.each([
    ['2026-11-24T14:15', '2026-11-24T14:15'],
    ['2026-11-24T12:30', '2026-11-24T13:00'],
    ['2026-11-24T17:00', '2026-11-25T09:00'],
    ['2026-11-28T10:00', '2026-11-30T09:00'],
  ])('for %s is promised for %s', (wanted, due) => {
    expect(local(callbackDue(at(wanted), office, at('2026-11-23T10:00')))).toBe(due);
  });

  it.each([
    ['2026-11-23T10:00', '2026-11-23T12:00'],
    ['2026-11-23T11:30', '2026-11-23T14:30'],
    ['2026-11-28T10:00', '2026-11-30T11:00'],
  ])('as soon as possible, at %s, is promised for %s', (now, due) => {
    expect(local(callbackDue(null, office, at(now)))).toBe(due);
    expect(local(callbackDue(at('2026-11-20T10:00'), office, at(now)))).toBe(due);
  });

  it('is promised for no time that nobody will remember', () => {
    expect(() => callbackDue(at('2028-01-03T10:00'), office, at('2026-11-23T10:00'))).toThrow();
  });
});

describe('when the clocks change', () => {
  const nights = {
    zone: ZONE,
    hours: Object.fromEntries(WEEKDAYS.map((day) => [day, { start: '22:00', end: '04:00' }])),
  };

  it('counts the hours that pass, not those on the clock', () => {
    // Spring forward on March 14, 2027: 2:00 is 3:00. Fall back on November 7: 1:00 comes twice.
    expect(local(messageDue('high', nights, at('2027-03-13T23:00')))).toBe('2027-03-14T04:00');
    expect(local(messageDue('high', nights, at('2027-11-06T23:00')))).toBe('2027-11-07T02:00');
  });

  it('moves an opening that the clocks skip forward', () => {
    const early = { zone: ZONE, hours: { sunday: { start: '02:30', end: '05:00' } } };
    expect(local(callbackDue(at('2027-03-14T01:00'), early, at('2027-03-10T12:00')))).toBe(
      '2027-03-14T03:30',
    );
  });

  it('ends a day at midnight', () => {
    const always = {
      zone: ZONE,
      hours: Object.fromEntries(WEEKDAYS.map((day) => [day, { start: '00:00', end: '24:00' }])),
    };
    expect(local(messageDue('normal', always, at('2027-03-13T23:00')))).toBe('2027-03-15T00:00');
  });
});

it('promises only times at which the business is open, and none too early', () => {
  const zones = ['America/New_York', 'Europe/Berlin', 'Australia/Lord_Howe', 'Asia/Kolkata'];
  const from = Date.parse('2026-01-01T00:00Z');
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      fc.integer({ min: 0, max: 2 * 365 * 24 * 60 }),
      fc.integer({ min: 1, max: 48 * 60 }),
      (zone, minutes, wanted) => {
        const working = { hours: OFFICE, zone };
        const now = Temporal.Instant.fromEpochMilliseconds(from + minutes * 60_000);
        const open = whenOpen(working, now);
        const due = afterOpenTime(working, now, Temporal.Duration.from({ minutes: wanted }));
        expect(Temporal.Instant.compare(due, open.add({ minutes: wanted }))).toBeGreaterThanOrEqual(
          0,
        );
        const time = due.toZonedDateTimeISO(zone);
        expect(time.dayOfWeek).toBeLessThanOrEqual(5);
        expect(time.hour * 60 + time.minute).toBeGreaterThanOrEqual(9 * 60);
        expect(time.hour * 60 + time.minute).toBeLessThanOrEqual(17 * 60);
      },
    ),
  );
});
