import { DEFAULT_RULES } from './booking-rules';
import type { Bookable } from './diary';
import { DAY_MS, HOUR_MS, MINUTE_MS } from './local-time';
import { findSlots, slotAt, type SlotQuery } from './slots';

const MIDNIGHT = Temporal.Instant.from('2026-11-23T00:00:00Z').epochMilliseconds;
/** `HH:MM` of the Monday all cases play on, in UTC; hours beyond 24 are on the next day. */
const at = (time: string) => {
  const [hours, minutes] = time.split(':').map(Number);
  return MIDNIGHT + hours! * HOUR_MS + minutes! * MINUTE_MS;
};
const span = (start: string, end: string) => ({ start: at(start), end: at(end) });
const resource = (changes: Partial<Bookable> = {}): Bookable => ({
  id: 'r1',
  capacity: 1,
  sortOrder: 0,
  open: [span('09:00', '12:00')],
  blocked: [],
  busy: [],
  ...changes,
});
const rules = { ...DEFAULT_RULES, durationMinutes: 60 };
const query = (changes: Partial<SlotQuery> = {}): SlotQuery => ({
  zone: 'UTC',
  now: MIDNIGHT - DAY_MS,
  window: span('00:00', '24:00'),
  rules,
  partySize: 1,
  resources: [resource()],
  ...changes,
});
const starts = (changes: Partial<SlotQuery> = {}) =>
  findSlots(query(changes)).map(({ startsAt }) => new Date(startsAt).toISOString().slice(11, 16));

describe('findSlots', () => {
  it('begins every half hour from the opening, as long as the visit ends by closing time', () => {
    expect(starts()).toEqual(['09:00', '09:30', '10:00', '10:30', '11:00']);
    expect(findSlots(query())[0]).toEqual({
      startsAt: at('09:00'),
      endsAt: at('10:00'),
      resourceIds: ['r1'],
    });
  });

  it('counts the grid from each opening, whatever that is', () => {
    const open = [span('09:10', '10:30'), span('13:20', '14:25')];
    expect(starts({ resources: [resource({ open })] })).toEqual(['09:10', '13:20']);
  });

  it('lets a visit touch another, but not overlap it', () => {
    expect(starts({ resources: [resource({ busy: [span('10:00', '10:30')] })] })).toEqual([
      '09:00',
      '10:30',
      '11:00',
    ]);
  });

  it('keeps buffers free of other visits, but lets them lie outside the opening hours', () => {
    const buffered = { ...rules, bufferBeforeMinutes: 15, bufferAfterMinutes: 15 };
    expect(starts({ rules: buffered })).toEqual(['09:00', '09:30', '10:00', '10:30', '11:00']);
    expect(
      starts({
        rules: buffered,
        resources: [resource({ busy: [span('08:30', '08:50'), span('12:10', '13:00')] })],
      }),
    ).toEqual(['09:30', '10:00', '10:30']);
  });

  it('closes blocked time without moving the grid behind it', () => {
    expect(starts({ resources: [resource({ blocked: [span('09:40', '10:10')] })] })).toEqual([
      '10:30',
      '11:00',
    ]);
  });

  it('lets a visit run on where one interval follows another without a break', () => {
    const open = [span('09:00', '10:00'), span('10:00', '10:45')];
    expect(starts({ resources: [resource({ open })] })).toEqual(['09:00', '09:30']);
    const roundTheClock = [span('00:00', '24:00'), span('24:00', '48:00')];
    expect(starts({ resources: [resource({ open: roundTheClock })] })).toHaveLength(48);
  });

  it('respects minimum notice and horizon to the millisecond', () => {
    expect(starts({ now: at('09:00') })).toEqual(['10:00', '10:30', '11:00']);
    expect(starts({ now: at('09:00') + 1 })).toEqual(['10:30', '11:00']);
    const day = { ...rules, minimumNoticeMinutes: 0, horizonDays: 1 };
    expect(starts({ rules: day, now: at('10:00') - DAY_MS })).toEqual(['09:00', '09:30', '10:00']);
    expect(starts({ rules: day, now: at('10:00') - DAY_MS - 1 })).toEqual(['09:00', '09:30']);
  });

  it('never offers the past, even without notice', () => {
    const noNotice = { ...rules, minimumNoticeMinutes: 0 };
    expect(starts({ rules: noNotice, now: at('10:30') })).toEqual(['10:30', '11:00']);
    expect(starts({ rules: noNotice, now: at('11:01') })).toEqual([]);
  });

  it('offers only resources that hold the party', () => {
    const resources = [resource({ id: 'two', capacity: 2 }), resource({ id: 'four', capacity: 4 })];
    expect(findSlots(query({ resources, partySize: 3 }))[0]!.resourceIds).toEqual(['four']);
    expect(starts({ resources, partySize: 5 })).toEqual([]);
  });

  it('lists each start once, ascending, with the least busy resource of that day first', () => {
    const resources = [
      resource({ id: 'a', sortOrder: 1, busy: [span('06:00', '08:00')] }),
      resource({ id: 'b', sortOrder: 3 }),
      resource({ id: 'c', sortOrder: 2, open: [span('09:15', '11:00')] }),
    ];
    expect(
      findSlots(query({ resources })).map((s) => [
        new Date(s.startsAt).toISOString().slice(11, 16),
        ...s.resourceIds,
      ]),
    ).toEqual([
      ['09:00', 'b', 'a'],
      ['09:15', 'c'],
      ['09:30', 'b', 'a'],
      ['09:45', 'c'],
      ['10:00', 'b', 'a'],
      ['10:30', 'b', 'a'],
      ['11:00', 'b', 'a'],
    ]);
  });

  it('counts work by the local day, not the UTC day', () => {
    const yesterdayInNewYork = [span('03:00', '04:30')];
    const resources = [
      resource({ id: 'a', sortOrder: 1, busy: yesterdayInNewYork }),
      resource({ id: 'b', sortOrder: 2, busy: [span('08:00', '08:30')] }),
    ];
    expect(findSlots(query({ resources, zone: 'America/New_York' }))[0]!.resourceIds[0]).toBe('a');
    expect(findSlots(query({ resources, zone: 'UTC' }))[0]!.resourceIds[0]).toBe('b');
  });

  it('finds nothing in an empty window, without resources, or without hours', () => {
    expect(starts({ window: span('10:00', '10:00') })).toEqual([]);
    expect(starts({ resources: [] })).toEqual([]);
    expect(starts({ resources: [resource({ open: [] })] })).toEqual([]);
  });

  it('leaves its input as it was', () => {
    const busy = [span('11:00', '12:00'), span('09:00', '10:00')];
    const before = structuredClone(busy);
    findSlots(query({ resources: [resource({ busy })] }));
    expect(busy).toEqual(before);
  });
});

describe('slotAt', () => {
  it('finds what is offered at exactly this time', () => {
    expect(slotAt(query(), at('09:30'))?.resourceIds).toEqual(['r1']);
    expect(slotAt(query(), at('09:30') + 1)).toBeUndefined();
    expect(slotAt(query(), at('11:30'))).toBeUndefined();
  });
});
