import { InvalidInput } from '@coordinator/platform/domain';
import { Recurrence } from './recurrence';

const between = (
  rule: string,
  first: string,
  from: string,
  to: string,
  zone = 'America/New_York',
) =>
  new Recurrence(rule)
    .between(
      Temporal.PlainDateTime.from(first),
      zone,
      Temporal.PlainDateTime.from(from),
      Temporal.PlainDateTime.from(to),
    )
    .map((time) => time.toString({ smallestUnit: 'minute' }));

describe('Recurrence', () => {
  it('follows weekdays, intervals and positions', () => {
    expect(
      between(
        'FREQ=WEEKLY;BYDAY=MO,WE',
        '2026-11-23T12:00',
        '2026-11-23T00:00',
        '2026-12-01T00:00',
      ),
    ).toEqual(['2026-11-23T12:00', '2026-11-25T12:00', '2026-11-30T12:00']);
    expect(
      between(
        'FREQ=MONTHLY;BYDAY=-1FR',
        '2026-11-27T09:00',
        '2026-11-01T00:00',
        '2027-01-31T00:00',
      ),
    ).toEqual(['2026-11-27T09:00', '2026-12-25T09:00', '2027-01-29T09:00']);
    expect(
      between(
        'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29',
        '2024-02-29T00:00',
        '2024-01-01T00:00',
        '2033-01-01T00:00',
      ),
    ).toEqual(['2024-02-29T00:00', '2028-02-29T00:00', '2032-02-29T00:00']);
  });

  it('begins with the time it was made with, even if the rule would not', () => {
    expect(
      between('FREQ=WEEKLY;BYDAY=TU', '2026-11-23T12:00', '2026-11-01T00:00', '2026-11-25T00:00'),
    ).toEqual(['2026-11-23T12:00', '2026-11-24T12:00']);
  });

  it('keeps a wall time that a zone skips', () => {
    expect(
      between('FREQ=DAILY', '2027-03-12T02:30', '2027-03-14T00:00', '2027-03-14T23:00'),
    ).toEqual(['2027-03-14T02:30']);
  });

  it('stops after COUNT, also when the window begins later', () => {
    expect(
      between('FREQ=DAILY;COUNT=3', '2026-11-23T12:00', '2026-11-25T00:00', '2027-11-25T00:00'),
    ).toEqual(['2026-11-25T12:00']);
  });

  it('reads UNTIL as a date, a local time, or an instant in UTC', () => {
    const until = (value: string) =>
      between(
        `FREQ=DAILY;UNTIL=${value}`,
        '2026-11-23T20:00',
        '2026-11-01T00:00',
        '2026-12-01T00:00',
      ).length;
    expect(until('20261125')).toBe(3);
    expect(until('20261125T200000')).toBe(3);
    // 20:00 in New York on the 25th is 01:00 UTC on the 26th.
    expect(until('20261126T010000Z')).toBe(3);
    expect(until('20261126T005959Z')).toBe(2);
  });

  it('reaches a window a century after an endless rule began, quickly', () => {
    const started = performance.now();
    expect(
      between('FREQ=DAILY;INTERVAL=1', '1926-01-01T09:00', '2026-11-01T00:00', '2026-11-30T23:59'),
    ).toHaveLength(30);
    expect(performance.now() - started).toBeLessThan(500);
  });

  it('finishes for a rule that never comes true', () => {
    expect(
      between(
        'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
        '2026-01-05T09:00',
        '2026-11-01T00:00',
        '2027-11-01T00:00',
      ),
    ).toEqual([]);
    expect(
      between(
        'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
        '2026-01-05T09:00',
        '2026-11-01T00:00',
        '2027-11-01T00:00',
      ),
    ).toEqual([]);
  });

  it.each([
    'FREQ=SECONDLY',
    'FREQ=MINUTELY;INTERVAL=5',
    'FREQ=HOURLY',
    'INTERVAL=2',
    '',
    'FREQ=DAILY;COUNT=1001',
    'FREQ=DAILY;COUNT=0',
    'FREQ=DAILY;INTERVAL=0',
    'FREQ=DAILY;INTERVAL=1000',
    'FREQ=DAILY;COUNT=5;UNTIL=20270101',
    'FREQ=DAILY;UNTIL=20270230',
    'FREQ=DAILY;UNTIL=tomorrow',
    'FREQ=DAILY;FREQ=WEEKLY',
    'FREQ=DAILY;BYDAY=XX',
    'FREQ=DAILY;BYHOUR=24',
    'FREQ=DAILY;BYSECOND=1,2,3',
    'FREQ=DAILY;BYHOUR=8,9,10;BYMINUTE=0,5,10,15,20,25,30,35,40',
    'FREQ=DAILY\nEXDATE:20270101T000000Z',
    'FREQ=DAILY;RSCALE=HEBREW',
    'FREQ=DAILY;__proto__=1',
    `FREQ=DAILY;BYMONTHDAY=${'1,'.repeat(5_000)}1`,
  ])('refuses %j', (rule) => {
    expect(() => new Recurrence(rule)).toThrow(InvalidInput);
  });
});
