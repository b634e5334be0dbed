import { WEEKDAYS } from '@coordinator/contracts';
import fc from 'fast-check';
import type { BookingRules } from './booking-rules';
import type { Bookable } from './diary';
import { overlaps, type Interval } from './interval-set';
import { DAY_MS, HOUR_MS, MINUTE_MS } from './local-time';
import { openIntervals } from './open-intervals';
import { place } from './placement';
import { findSlots, type SlotQuery } from './slots';
import {
  endMinutesOf,
  minutesOf,
  parseWeeklyHours,
  type DatedException,
  type DayHours,
  type WeeklyHours,
} from './weekly-hours';

const RUNS = process.env.SOAK ? 10_000 : 300;

/** Zones with an instant near which something happens to their clocks. */
const EDGES: [zone: string, instant: string][] = [
  ['America/New_York', '2027-03-14T07:00:00Z'],
  ['America/New_York', '2027-11-07T06:00:00Z'],
  ['Europe/Berlin', '2027-03-28T01:00:00Z'],
  ['Europe/Berlin', '2027-10-31T01:00:00Z'],
  ['Australia/Lord_Howe', '2026-10-03T15:30:00Z'],
  ['Australia/Lord_Howe', '2027-04-03T15:00:00Z'],
  ['Pacific/Apia', '2011-12-30T10:00:00Z'],
  ['Asia/Kolkata', '2026-11-23T18:30:00Z'],
  ['Africa/Casablanca', '2027-02-07T02:00:00Z'],
  ['Africa/Casablanca', '2027-03-14T02:00:00Z'],
  ['America/Sao_Paulo', '2018-11-04T03:00:00Z'],
  ['America/Sao_Paulo', '2018-02-18T02:00:00Z'],
  ['Asia/Beirut', '2027-03-27T22:00:00Z'],
  ['Asia/Beirut', '2026-10-24T21:00:00Z'],
  ['America/Havana', '2026-11-01T05:00:00Z'],
  ['America/St_Johns', '2006-04-02T03:31:00Z'],
  ['Asia/Kathmandu', '1985-12-31T18:30:00Z'],
  ['Pacific/Chatham', '2026-09-26T14:00:00Z'],
  ['Antarctica/Troll', '2027-03-28T01:00:00Z'],
];

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** A day of up to three openings, of which the last may run past midnight. */
const dayHours: fc.Arbitrary<DayHours> = fc
  .uniqueArray(fc.integer({ min: 0, max: 1_440 / 15 }), { maxLength: 6 })
  .chain((quarters) => fc.tuple(fc.constant(quarters), fc.boolean()))
  .map(([quarters, late]) => {
    const edges = quarters.map((quarter) => quarter * 15).sort((a, b) => a - b);
    const day = [];
    for (let i = 0; i + 1 < edges.length; i += 2) {
      day.push({ start: clock(edges[i]!), end: clock(edges[i + 1]!) });
    }
    const last = day.at(-1);
    if (late && last && minutesOf(last.start) > 0)
      last.end = clock(Math.min(minutesOf(last.start) - 1, 240));
    return day;
  });

interface Situation {
  readonly query: SlotQuery;
  readonly weeklyHours: WeeklyHours;
  readonly exceptions: DatedException[];
}

const situations: fc.Arbitrary<Situation> = fc
  .record({
    edge: fc.constantFrom(...EDGES),
    offsetHours: fc.integer({ min: -36, max: 12 }),
    windowHours: fc.integer({ min: 1, max: 72 }),
    week: fc.tuple(dayHours, dayHours, dayHours, dayHours, dayHours, dayHours, dayHours),
    exception: fc.option(fc.tuple(fc.integer({ min: -1, max: 2 }), dayHours)),
    rules: fc.record<BookingRules>({
      durationMinutes: fc.constantFrom(5, 30, 45, 60, 90, 240, 1_440),
      bufferBeforeMinutes: fc.constantFrom(0, 0, 10, 60),
      bufferAfterMinutes: fc.constantFrom(0, 0, 15, 90),
      slotIntervalMinutes: fc.constantFrom(5, 15, 20, 30, 60, 45),
      minimumNoticeMinutes: fc.constantFrom(0, 60, 600),
      horizonDays: fc.constantFrom(1, 3, 400),
    }),
    nowHours: fc.integer({ min: -72, max: 24 }),
    partySize: fc.integer({ min: 1, max: 3 }),
    capacities: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 }),
    taken: fc.array(
      fc.tuple(
        fc.integer({ min: -48 * 12, max: 84 * 12 }),
        fc.integer({ min: 1, max: 48 }),
        fc.nat(2),
        fc.boolean(),
      ),
      { maxLength: 12 },
    ),
  })
  .map((drawn) => {
    const [zone, instant] = drawn.edge;
    const edge = Temporal.Instant.from(instant).epochMilliseconds;
    const from = edge + drawn.offsetHours * HOUR_MS;
    const window = { start: from, end: from + drawn.windowHours * HOUR_MS };
    const weeklyHours = parseWeeklyHours(
      Object.fromEntries(WEEKDAYS.map((day, i) => [day, drawn.week[i]])),
    );
    const date = (days: number) =>
      Temporal.Instant.fromEpochMilliseconds(edge)
        .toZonedDateTimeISO(zone)
        .toPlainDate()
        .add({ days })
        .toString();
    const exceptions = drawn.exception
      ? [{ date: date(drawn.exception[0]), intervals: drawn.exception[1] }]
      : [];
    const open = openIntervals({ weeklyHours, exceptions }, zone, window);
    const spans = (index: number, blocked: boolean): Interval[] =>
      drawn.taken
        .filter(([, , resource, isBlock]) => resource === index && isBlock === blocked)
        .map(([start, length]) => ({
          start: edge + start * 5 * MINUTE_MS,
          end: edge + (start + length) * 5 * MINUTE_MS,
        }));
    const resources = drawn.capacities.map((capacity, index): Bookable => ({
      id: `r${index}`,
      capacity,
      sortOrder: index,
      open,
      blocked: spans(index, true),
      busy: spans(index, false),
    }));
    const now = edge + drawn.nowHours * HOUR_MS;
    const { rules, partySize } = drawn;
    return { query: { zone, now, window, rules, partySize, resources }, weeklyHours, exceptions };
  });

const holds = (property: (situation: Situation) => void) =>
  fc.assert(fc.property(situations, property), { numRuns: RUNS });

describe(`slots, in ${RUNS} situations around changes of clocks`, () => {
  it('are ascending, each once, in the window, on time, and free of visits and blocks', () => {
    let offered = 0;
    holds(({ query }) => {
      const { rules, window, now } = query;
      const slots = findSlots(query);
      offered += slots.length;
      const faults = slots.flatMap(({ startsAt, endsAt, resourceIds }, i) => {
        const visit = { start: startsAt, end: endsAt };
        const reserved = {
          start: startsAt - rules.bufferBeforeMinutes * MINUTE_MS,
          end: endsAt + rules.bufferAfterMinutes * MINUTE_MS,
        };
        const chosen = query.resources.filter(({ id }) => resourceIds.includes(id));
        const checks = {
          ascending: i === 0 || slots[i - 1]!.startsAt < startsAt,
          asLongAsTheRules: endsAt - startsAt === rules.durationMinutes * MINUTE_MS,
          inTheWindow: startsAt >= window.start && startsAt < window.end,
          withNotice: startsAt >= now + rules.minimumNoticeMinutes * MINUTE_MS,
          withinTheHorizon: startsAt <= now + rules.horizonDays * DAY_MS,
          eachResourceOnce: chosen.length > 0 && chosen.length === resourceIds.length,
          largeEnough: chosen.every(({ capacity }) => capacity >= query.partySize),
          free: !chosen.some(({ busy }) => busy.some((span) => overlaps(span, reserved))),
          notBlocked: !chosen.some(({ blocked }) => blocked.some((span) => overlaps(span, visit))),
        };
        return Object.entries(checks).flatMap(([name, holds]) =>
          holds ? [] : [`${startsAt} ${name}`],
        );
      });
      expect(faults).toEqual([]);
    });
    expect(offered).toBeGreaterThan(RUNS);
  });

  it('begin when the clock on the wall says that it is open', () => {
    holds(({ query, weeklyHours, exceptions }) => {
      const isOpen = isOpenOnTheWall(query.zone, weeklyHours, exceptions);
      expect(findSlots(query).filter(({ startsAt }) => !isOpen(startsAt))).toEqual([]);
    });
  });

  it('are what may be booked, and nothing else is', () => {
    fc.assert(
      fc.property(
        situations,
        fc.array(fc.nat(72 * 60), { maxLength: 20 }),
        ({ query }, minutes) => {
          const slots = new Map(findSlots(query).map((slot) => [slot.startsAt, slot]));
          const accepted = [...slots.keys()].map((at) => place(query, at).slot);
          expect(accepted).toEqual([...slots.values()]);
          const wanted = minutes.map((minute) => query.window.start + minute * MINUTE_MS);
          const misjudged = wanted
            .filter((at) => at < query.window.end)
            .filter((at) => (place(query, at).slot !== undefined) !== slots.has(at));
          expect(misjudged).toEqual([]);
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('are the same whether a window is searched at once or in two parts, each with its own hours', () => {
    fc.assert(
      fc.property(situations, fc.double({ min: 0, max: 1, noNaN: true }), (situation, share) => {
        const { query, weeklyHours, exceptions } = situation;
        const { start, end } = query.window;
        const middle = Math.floor(start + (end - start) * share);
        const part = (window: Interval) => {
          const open = openIntervals({ weeklyHours, exceptions }, query.zone, window);
          const resources = query.resources.map((resource) => ({ ...resource, open }));
          return findSlots({ ...query, window, resources });
        };
        expect([...part({ start, end: middle }), ...part({ start: middle, end })]).toEqual(
          findSlots(query),
        );
      }),
      { numRuns: RUNS },
    );
  });

  it('never become more when something more is taken', () => {
    fc.assert(
      fc.property(
        situations,
        fc.nat(72 * 60),
        fc.integer({ min: 1, max: 600 }),
        ({ query }, from, length) => {
          const start = query.window.start + from * MINUTE_MS;
          const taken = { start, end: start + length * MINUTE_MS };
          const [first, ...others] = query.resources;
          const fuller = [{ ...first!, busy: [...first!.busy, taken] }, ...others];
          const offers = (resources: readonly Bookable[]) =>
            findSlots({ ...query, resources }).flatMap((s) =>
              s.resourceIds.map((id) => `${s.startsAt} ${id}`),
            );
          const before = new Set(offers(query.resources));
          expect(offers(fuller).filter((offer) => !before.has(offer))).toEqual([]);
        },
      ),
      { numRuns: RUNS },
    );
  });
});

/**
 * Reads a clock rather than a schedule: the wall time of an instant lies in an opening of its
 * date or of the night before. An hour that exists twice counts from its first time on, and one
 * that the clocks skipped lends its openings to as long a time after it.
 */
function isOpenOnTheWall(zone: string, weekly: WeeklyHours, exceptions: DatedException[]) {
  const hoursOf = (date: Temporal.PlainDate) =>
    exceptions.find((e) => e.date === date.toString())?.intervals ??
    weekly[WEEKDAYS[date.dayOfWeek - 1]!];
  const isOpenAt = (wall: Temporal.PlainDateTime) => {
    const minutes = wall.hour * 60 + wall.minute;
    const date = wall.toPlainDate();
    const covers = (day: DayHours, minute: number) =>
      day.some(
        (interval) => minutesOf(interval.start) <= minute && minute < endMinutesOf(interval),
      );
    return (
      covers(hoursOf(date), minutes) || covers(hoursOf(date.subtract({ days: 1 })), minutes + 1_440)
    );
  };
  return (at: number): boolean => {
    const zoned = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
    if (isOpenAt(zoned.toPlainDateTime())) return true;
    // A moment later: a transition at this very instant counts too.
    const earlier = zoned.add({ milliseconds: 1 }).getTimeZoneTransition('previous');
    if (!earlier) return false;
    const shift =
      earlier.offsetNanoseconds - earlier.subtract({ nanoseconds: 1 }).offsetNanoseconds;
    const since = zoned.epochMilliseconds - earlier.epochMilliseconds;
    const isNear = since < Math.abs(shift) / 1e6;
    return isNear && isOpenAt(zoned.toPlainDateTime().subtract({ nanoseconds: shift }));
  };
}
