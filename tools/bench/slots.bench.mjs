// @ts-check
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import slotCalculator from 'slot-calculator';
import { bundleServer } from '../build/server.mjs';
import { root } from '../start/paths.mjs';
import {
  APPOINTMENT_COUNT,
  possibleVisits,
  RESOURCE_COUNT,
  VISIT_MINUTES,
  WEEKLY_HOURS,
  WINDOW_DAYS,
  ZONE,
} from './practice.mjs';
import { alternate, summarize } from './statistics.mjs';

const ROUNDS = 7;
const CALLS_PER_ROUND = 20;
const TARGET = 10;
const FIRST_DATE = '2027-01-04';
const MINUTE_MS = 60_000;

/** @typedef {typeof import('./scheduling-domain.ts')} SchedulingDomain */
/** @typedef {{ startsAt: number, resources: string[] }} Offer */

/**
 * The search for slots, from opening hours to offers, against slot-calculator on a case that both
 * can do: visits as long as the grid's steps, without buffers, notice, capacity or blocked times.
 * @returns {Promise<import('./report.mjs').Result[]>}
 */
export async function slots() {
  const ours = findWithOurs(await loadDomain());
  const theirs = findWithSlotCalculator();
  const [offers, theirOffers] = [ours(), theirs()];
  if (offers.length === 0 || !isDeepStrictEqual(offers, theirOffers)) {
    throw new Error(
      `The two do not offer the same: ${offers.length} and ${theirOffers.length} times.`,
    );
  }
  const samples = await alternate(
    { ours: timed(ours, CALLS_PER_ROUND), theirs: timed(theirs, 1) },
    ROUNDS,
  );
  const ratios = samples.theirs.map(
    (theirMs, i) => theirMs / /** @type {number} */ (samples.ours[i]),
  );
  const ratio = summarize(ratios);
  return [
    {
      name: 'slots: 30 days, 10 resources, 2,000 visits',
      unit: 'ms',
      ours: summarize(samples.ours),
      baseline: summarize(samples.theirs),
      ratio,
      target: { text: `>= ${TARGET} x`, met: ratio.median >= TARGET },
      note: `baseline: slot-calculator 2.2.1; both offer the same ${offers.length} times`,
    },
  ];
}

/** @returns {Promise<SchedulingDomain>} */
async function loadDomain() {
  const output = 'bench/scheduling-domain';
  await bundleServer({ [output]: join(root, 'tools/bench/scheduling-domain.ts') });
  return import(pathToFileURL(join(root, 'dist', `${output}.js`)).href);
}

const busyVisits = () => possibleVisits(FIRST_DATE, WINDOW_DAYS).slice(0, APPOINTMENT_COUNT);
const resourceIds = Array.from({ length: RESOURCE_COUNT }, (_, index) => `chair-${index}`);
const window = (() => {
  const first = Temporal.PlainDate.from(FIRST_DATE).toZonedDateTime(ZONE);
  return { first: first.toInstant(), last: first.add({ days: WINDOW_DAYS }).toInstant() };
})();

/**
 * @param {SchedulingDomain} domain
 * @returns {() => Offer[]}
 */
function findWithOurs({ bookableResources, findSlots, DEFAULT_RULES }) {
  const rules = {
    ...DEFAULT_RULES,
    durationMinutes: VISIT_MINUTES,
    slotIntervalMinutes: VISIT_MINUTES,
    minimumNoticeMinutes: 0,
  };
  /** @type {import('./scheduling-domain.ts').Calendar} */
  const calendar = {
    zone: ZONE,
    rules,
    resources: resourceIds.map((id, sortOrder) => ({
      ...{ id, name: id, capacity: 1, sortOrder, isActive: true, availabilityScheduleId: null },
    })),
    schedules: [{ id: 'hours', isDefault: true, weeklyHours: WEEKLY_HOURS, exceptions: [] }],
    blocks: [],
    busy: Map.groupBy(
      busyVisits().map(({ resource, startsAt }) => ({
        resource,
        start: startsAt.epochMilliseconds,
        end: startsAt.epochMilliseconds + VISIT_MINUTES * MINUTE_MS,
      })),
      ({ resource }) => /** @type {string} */ (resourceIds[resource]),
    ),
  };
  const span = { start: window.first.epochMilliseconds, end: window.last.epochMilliseconds };
  return () =>
    findSlots({
      zone: ZONE,
      now: span.start,
      window: span,
      rules,
      partySize: 1,
      resources: bookableResources(calendar, span),
    }).map((slot) => ({ startsAt: slot.startsAt, resources: slot.resourceIds.toSorted() }));
}

/** @returns {() => Offer[]} */
function findWithSlotCalculator() {
  const openDays = Object.entries(WEEKLY_HOURS).filter(([, hours]) => hours.length > 0);
  const availability = resourceIds.flatMap((resource) =>
    openDays.flatMap(([day, hours]) =>
      hours.map(({ start, end }) => ({
        day: day.charAt(0).toUpperCase() + day.slice(1),
        from: start,
        to: end,
        timezone: ZONE,
        metadata: { resource },
      })),
    ),
  );
  const unavailability = busyVisits().map(({ resource, startsAt }) => ({
    from: startsAt.toString(),
    to: startsAt.add({ minutes: VISIT_MINUTES }).toString(),
    metadata: { resource: resourceIds[resource] },
  }));
  const question = {
    from: window.first.toString(),
    to: window.last.toString(),
    duration: VISIT_MINUTES,
    outputTimezone: ZONE,
    availability,
    unavailability,
  };
  return () =>
    slotCalculator.getSlots(question).availableSlots.map(({ from, metadataAvailable = [] }) => ({
      startsAt: Date.parse(from),
      resources: metadataAvailable.map(({ resource }) => resource).toSorted(),
    }));
}

/**
 * @param {() => unknown} work
 * @param {number} calls
 * @returns {() => Promise<number>} the mean milliseconds of a call
 */
function timed(work, calls) {
  return async () => {
    const started = performance.now();
    for (let call = 0; call < calls; call += 1) work();
    return (performance.now() - started) / calls;
  };
}
