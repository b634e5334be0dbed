import { WEEKDAYS } from '@coordinator/contracts';
import { daysSpan } from './local-time';
import { openIntervals } from './open-intervals';
import { parseWeeklyHours, type DatedException, type DayInterval } from './weekly-hours';

/** What is open on the dates, as `local start/local end/hours`, each end read in its own offset. */
function opened(
  zone: string,
  [first, last]: [string, string],
  day: DayInterval | DayInterval[] | Record<string, unknown>,
  exceptions: DatedException[] = [],
): string[] {
  const isDay = Array.isArray(day) || 'start' in day;
  const week = isDay ? Object.fromEntries(WEEKDAYS.map((name) => [name, day])) : day;
  const window = daysSpan(Temporal.PlainDate.from(first), Temporal.PlainDate.from(last), zone);
  const local = (at: number) =>
    Temporal.Instant.fromEpochMilliseconds(at)
      .toZonedDateTimeISO(zone)
      .toString({ timeZoneName: 'never', smallestUnit: 'minute' });
  return openIntervals({ weeklyHours: parseWeeklyHours(week), exceptions }, zone, window)
    .filter(({ start }) => start >= window.start && start < window.end)
    .map(({ start, end }) => `${local(start)}/${local(end)}/${(end - start) / 3_600_000}h`);
}

const wholeDay = { start: '00:00', end: '24:00' };

describe('openIntervals', () => {
  it('opens each weekday at its own hours, and dates by their exception', () => {
    const week = {
      monday: { start: '09:00', end: '17:00' },
      tuesday: { start: '10:00', end: '12:00' },
    };
    const exceptions = [
      { date: '2026-11-24', intervals: [] },
      { date: '2026-11-25', intervals: [{ start: '11:00', end: '13:00' }] },
    ];
    expect(opened('Europe/Berlin', ['2026-11-23', '2026-11-29'], week, exceptions)).toEqual([
      '2026-11-23T09:00+01:00/2026-11-23T17:00+01:00/8h',
      '2026-11-25T11:00+01:00/2026-11-25T13:00+01:00/2h',
    ]);
  });

  it('keeps wall time over a change of clocks: 23 and 25 hours', () => {
    expect(opened('America/New_York', ['2027-03-14', '2027-03-14'], wholeDay)).toEqual([
      '2027-03-14T00:00-05:00/2027-03-15T00:00-04:00/23h',
    ]);
    expect(opened('America/New_York', ['2027-11-07', '2027-11-07'], wholeDay)).toEqual([
      '2027-11-07T00:00-04:00/2027-11-08T00:00-05:00/25h',
    ]);
  });

  it('moves an end that does not exist forward, and drops what has no length left', () => {
    const gap = ['2027-03-14', '2027-03-14'] as [string, string];
    expect(opened('America/New_York', gap, { start: '01:00', end: '02:30' })).toEqual([
      '2027-03-14T01:00-05:00/2027-03-14T03:30-04:00/1.5h',
    ]);
    expect(opened('America/New_York', gap, { start: '02:30', end: '03:15' })).toEqual([]);
  });

  it('takes the first of an end that exists twice', () => {
    expect(
      opened('America/New_York', ['2027-11-07', '2027-11-07'], { start: '01:30', end: '03:00' }),
    ).toEqual(['2027-11-07T01:30-04:00/2027-11-07T03:00-05:00/2.5h']);
    expect(
      opened('America/New_York', ['2027-11-07', '2027-11-07'], { start: '00:30', end: '01:30' }),
    ).toEqual(['2027-11-07T00:30-04:00/2027-11-07T01:30-04:00/1h']);
  });

  it('knows half an hour (Lord Howe) and a day without midnight (Beirut, São Paulo)', () => {
    expect(opened('Australia/Lord_Howe', ['2026-10-04', '2026-10-04'], wholeDay)).toEqual([
      '2026-10-04T00:00+10:30/2026-10-05T00:00+11:00/23.5h',
    ]);
    expect(opened('Asia/Beirut', ['2022-03-27', '2022-03-27'], wholeDay)).toEqual([
      '2022-03-27T01:00+03:00/2022-03-28T00:00+03:00/23h',
    ]);
    expect(opened('America/Sao_Paulo', ['2018-11-04', '2018-11-04'], wholeDay)).toEqual([
      '2018-11-04T01:00-02:00/2018-11-05T00:00-02:00/23h',
    ]);
  });

  it('does not open on the day that Samoa skipped, and lets the night before it end after it', () => {
    const dates = ['2011-12-29', '2011-12-31'] as [string, string];
    expect(opened('Pacific/Apia', dates, { start: '09:00', end: '17:00' })).toEqual([
      '2011-12-29T09:00-10:00/2011-12-29T17:00-10:00/8h',
      '2011-12-31T09:00+14:00/2011-12-31T17:00+14:00/8h',
    ]);
    expect(opened('Pacific/Apia', dates, { thursday: { start: '18:00', end: '02:00' } })).toEqual([
      '2011-12-29T18:00-10:00/2011-12-31T02:00+14:00/8h',
    ]);
  });

  it('gives a night to the day on which it began, also when a window begins after midnight', () => {
    const hours = {
      weeklyHours: parseWeeklyHours({ friday: { start: '18:00', end: '02:00' } }),
      exceptions: [],
    };
    const oneAtNight = Temporal.Instant.from('2026-11-28T01:00:00+01:00').epochMilliseconds;
    const night = {
      start: Temporal.Instant.from('2026-11-27T18:00:00+01:00').epochMilliseconds,
      end: Temporal.Instant.from('2026-11-28T02:00:00+01:00').epochMilliseconds,
    };
    const window = { start: oneAtNight, end: oneAtNight + 1 };
    expect(openIntervals(hours, 'Europe/Berlin', window)).toContainEqual(night);
  });

  it('lets the later take over where a night runs into the next morning, and drops what is inside another', () => {
    const week = {
      monday: { start: '20:00', end: '10:00' },
      tuesday: [
        { start: '02:00', end: '03:00' },
        { start: '09:00', end: '12:00' },
      ],
    };
    expect(opened('UTC', ['2026-11-23', '2026-11-24'], week)).toEqual([
      '2026-11-23T20:00+00:00/2026-11-24T09:00+00:00/13h',
      '2026-11-24T09:00+00:00/2026-11-24T12:00+00:00/3h',
    ]);
  });

  it('keeps intervals that touch apart', () => {
    expect(opened('UTC', ['2026-11-23', '2026-11-24'], wholeDay)).toHaveLength(2);
  });
});
