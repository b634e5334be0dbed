import { InvalidInput } from '@coordinator/platform/domain';
import { blockedSpans } from './block-pattern';
import { BlockedTime, type BlockedTimeInput } from './blocked-time';

const at = (iso: string) => Temporal.Instant.from(iso);
const blocked = (
  input: Partial<BlockedTimeInput> & { startsAt: Temporal.Instant; endsAt: Temporal.Instant },
) => BlockedTime.create({ organizationId: 'org', ...input });
const spans = (block: BlockedTime, zone: string, from: string, to: string) =>
  blockedSpans(block, zone, {
    start: at(from).epochMilliseconds,
    end: at(to).epochMilliseconds,
  }).map(({ start, end }) =>
    [start, end].map((ms) => Temporal.Instant.fromEpochMilliseconds(ms).toString()).join('/'),
  );

describe('BlockedTime', () => {
  it('blocks once, where it reaches into the window', () => {
    const fair = blocked({ startsAt: at('2026-11-23T12:00Z'), endsAt: at('2026-11-24T12:00Z') });
    const span = '2026-11-23T12:00:00Z/2026-11-24T12:00:00Z';
    expect(spans(fair, 'UTC', '2026-11-24T00:00Z', '2026-11-25T00:00Z')).toEqual([span]);
    expect(spans(fair, 'UTC', '2026-11-24T12:00Z', '2026-11-25T00:00Z')).toEqual([]);
  });

  it('covers whole local days, of 23 hours too, whatever its times of day', () => {
    const holiday = blocked({
      startsAt: at('2027-03-14T15:00:00-04:00'),
      endsAt: at('2027-03-14T16:00:00-04:00'),
      allDay: true,
    });
    expect(spans(holiday, 'America/New_York', '2027-03-01T00:00Z', '2027-04-01T00:00Z')).toEqual([
      '2027-03-14T05:00:00Z/2027-03-15T04:00:00Z',
    ]);
  });

  it('ends an all-day block at the midnight it is given, not a day later', () => {
    const day = blocked({
      startsAt: at('2026-12-25T00:00:00-05:00'),
      endsAt: at('2026-12-26T00:00:00-05:00'),
      allDay: true,
    });
    expect(spans(day, 'America/New_York', '2026-12-01T00:00Z', '2027-01-01T00:00Z')).toEqual([
      '2026-12-25T05:00:00Z/2026-12-26T05:00:00Z',
    ]);
  });

  it('recurs at the same wall time over a change of clocks, and lasts as long in elapsed time', () => {
    const lunch = blocked({
      startsAt: at('2027-03-08T12:00:00-05:00'),
      endsAt: at('2027-03-08T13:00:00-05:00'),
      recurrenceRule: 'FREQ=WEEKLY',
    });
    expect(spans(lunch, 'America/New_York', '2027-03-08T00:00Z', '2027-03-16T00:00Z')).toEqual([
      '2027-03-08T17:00:00Z/2027-03-08T18:00:00Z',
      '2027-03-15T16:00:00Z/2027-03-15T17:00:00Z',
    ]);
  });

  it('still blocks when its wall time falls into a gap, an hour later', () => {
    const night = blocked({
      startsAt: at('2027-03-13T02:30:00-05:00'),
      endsAt: at('2027-03-13T03:00:00-05:00'),
      recurrenceRule: 'FREQ=DAILY',
    });
    expect(spans(night, 'America/New_York', '2027-03-14T05:00Z', '2027-03-15T04:00Z')).toEqual([
      '2027-03-14T07:30:00Z/2027-03-14T08:00:00Z',
    ]);
  });

  it('keeps its own instant when it begins in the second of two equal hours', () => {
    const second = blocked({
      startsAt: at('2027-11-07T01:30:00-05:00'),
      endsAt: at('2027-11-07T02:00:00-05:00'),
      recurrenceRule: 'FREQ=WEEKLY',
    });
    expect(spans(second, 'America/New_York', '2027-11-07T00:00Z', '2027-11-08T00:00Z')).toEqual([
      '2027-11-07T06:30:00Z/2027-11-07T07:00:00Z',
    ]);
  });

  it('finds an all-day recurrence whose time of day is after the window', () => {
    const sunday = blocked({
      startsAt: at('2026-11-22T18:00Z'),
      endsAt: at('2026-11-22T19:00Z'),
      allDay: true,
      recurrenceRule: 'FREQ=WEEKLY',
    });
    expect(spans(sunday, 'UTC', '2026-11-29T08:00Z', '2026-11-29T09:00Z')).toHaveLength(1);
  });

  it('finds a recurrence that began weeks before the window', () => {
    const long = blocked({
      startsAt: at('2026-01-01T00:00Z'),
      endsAt: at('2026-01-31T00:00Z'),
      recurrenceRule: 'FREQ=YEARLY',
    });
    expect(spans(long, 'UTC', '2027-01-30T00:00Z', '2027-01-30T01:00Z')).toHaveLength(1);
  });

  it('does not move a block of the day that Samoa skipped onto another', () => {
    const friday = blocked({
      startsAt: at('2011-12-23T12:00:00-10:00'),
      endsAt: at('2011-12-23T13:00:00-10:00'),
      recurrenceRule: 'FREQ=WEEKLY',
    });
    expect(spans(friday, 'Pacific/Apia', '2011-12-28T00:00Z', '2012-01-03T00:00Z')).toEqual([]);
  });

  it('refuses to end before it starts, to last forever, and a rule it cannot follow', () => {
    const startsAt = at('2026-11-23T12:00Z');
    expect(() => blocked({ startsAt, endsAt: startsAt })).toThrow(InvalidInput);
    expect(() => blocked({ startsAt, endsAt: at('2126-11-23T12:00Z') })).toThrow(InvalidInput);
    expect(() =>
      blocked({ startsAt, endsAt: at('2027-01-23T12:00Z'), recurrenceRule: 'FREQ=WEEKLY' }),
    ).toThrow(InvalidInput);
    expect(() =>
      blocked({ startsAt, endsAt: at('2026-11-23T13:00Z'), recurrenceRule: 'FREQ=SECONDLY' }),
    ).toThrow(InvalidInput);
  });
});
