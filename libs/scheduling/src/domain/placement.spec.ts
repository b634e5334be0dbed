import { findAlternatives } from './alternatives';
import { DEFAULT_RULES } from './booking-rules';
import type { Bookable } from './diary';
import { DAY_MS, HOUR_MS, MINUTE_MS } from './local-time';
import { place } from './placement';
import type { SlotQuery } from './slots';

const MIDNIGHT = Temporal.Instant.from('2026-11-23T00:00:00Z').epochMilliseconds;
const at = (hours: number, minutes = 0) => MIDNIGHT + hours * HOUR_MS + minutes * MINUTE_MS;
const span = (start: number, end: number) => ({ start: at(start), end: at(end) });
const resource: Bookable = {
  id: 'r1',
  capacity: 2,
  sortOrder: 0,
  // Every day of six weeks, nine to five.
  open: Array.from({ length: 42 }, (_, day) => span(day * 24 + 9, day * 24 + 17)),
  blocked: [span(12, 13)],
  busy: [span(10, 11)],
};
const query: SlotQuery = {
  zone: 'UTC',
  now: at(7),
  window: span(0, 0),
  rules: { ...DEFAULT_RULES, durationMinutes: 60, horizonDays: 30 },
  partySize: 1,
  resources: [resource],
};

describe('place', () => {
  it('takes what is offered', () => {
    expect(place(query, at(9)).slot?.resourceIds).toEqual(['r1']);
  });

  it.each([
    ['past', at(6, 59), {}],
    ['minimum_notice', at(7, 30), {}],
    ['beyond_horizon', at(30 * 24 + 9), {}],
    ['party_too_large', at(9), { partySize: 3 }],
    ['taken', at(10), {}],
    ['taken', at(10, 30), {}],
    ['blocked', at(12), {}],
    ['off_grid', at(14, 10), {}],
    ['outside_hours', at(16, 30), {}],
    ['outside_hours', at(20), {}],
    ['outside_hours', at(8), {}],
  ] as const)('refuses because it is %s (%#)', (refusal, startsAt, changes) => {
    expect(place({ ...query, ...changes }, startsAt)).toEqual({ refusal });
  });

  it('calls a time blocked, not taken, when every resource free of visits is blocked', () => {
    const blocked = { ...resource, id: 'r2', blocked: [span(10, 11)], busy: [] };
    expect(place({ ...query, resources: [blocked] }, at(10))).toEqual({ refusal: 'blocked' });
    expect(place({ ...query, resources: [resource, blocked] }, at(10))).toEqual({
      refusal: 'taken',
    });
  });

  it('lets staff override all but the past, the party and other visits', () => {
    for (const startsAt of [at(7, 10), at(12), at(14, 10), at(20), at(40 * 24)]) {
      expect(place(query, startsAt, true).slot?.startsAt).toBe(startsAt);
    }
    expect(place(query, at(6), true)).toEqual({ refusal: 'past' });
    expect(place(query, at(10, 15), true)).toEqual({ refusal: 'taken' });
    expect(place({ ...query, partySize: 3 }, at(20), true)).toEqual({ refusal: 'party_too_large' });
  });
});

describe('findAlternatives', () => {
  const near = (wanted: number, changes: Partial<SlotQuery> = {}) =>
    findAlternatives({ ...query, ...changes }, wanted).map(
      ({ startsAt }) => (startsAt - MIDNIGHT) / HOUR_MS,
    );

  it('offers the nearest five of the same day, before and after', () => {
    expect(near(at(10))).toEqual([9, 11, 13, 13.5, 14]);
  });

  it('goes on to the days around when the day is full', () => {
    const busy = [span(9, 16)];
    expect(near(at(10), { resources: [{ ...resource, busy }] })).toEqual([16, 33, 33.5, 34, 34.5]);
  });

  it('begins at the present for a time that is past, and at the horizon for one too far ahead', () => {
    expect(near(at(-200))[0]).toBe(9);
    const last = near(at(300 * 24))[0]!;
    expect(last * HOUR_MS).toBeLessThanOrEqual(at(7) + 30 * DAY_MS - MIDNIGHT);
    expect(last).toBe(29 * 24 + 16);
  });

  it('finds nothing where nothing is offered', () => {
    expect(near(at(10), { resources: [{ ...resource, open: [] }] })).toEqual([]);
  });
});
