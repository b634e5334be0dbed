// @ts-check
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { loadSecrets } from '../start/secrets.mjs';
import { openBusiness, visitsOf } from './business.mjs';
import { sendLoad } from './load.mjs';
import { alternate, percentile, summarize } from './statistics.mjs';

const ROUNDS = 5;
const BOOKINGS_PER_ROUND = 1_500;
/** Weekdays of six weeks hold 4,800 visits, so the calendar fills up to a third. */
const WINDOW_DAYS = 42;
const TARGET = 0.5;
const BARE_SERVER = fileURLToPath(new URL('bare-booking.mjs', import.meta.url));

/** @typedef {import('./business.mjs').Business} Business */

/**
 * Bookings through the API against the same transaction behind a bare route. Each is of another
 * free time; each round begins with an empty calendar and ends with the same rows.
 * @param {import('./bench-stack.mjs').BenchStack} stack
 * @returns {Promise<import('./report.mjs').Result[]>}
 */
export async function booking(stack) {
  const { apiUrl, databaseUrl, databaseOwnerUrl } = await stack.ensureUp();
  const business = await openBusiness(apiUrl);
  const bare = fork(BARE_SERVER, {
    env: {
      ...process.env,
      NODE_ENV: 'development',
      DATABASE_APP_URL: databaseUrl,
      APP_SECRET: loadSecrets(stack.folder).appSecret,
    },
  });
  const database = new pg.Client({ connectionString: databaseOwnerUrl });
  try {
    await database.connect();
    const [{ address: bareUrl }] = await once(bare, 'message');
    const results = [];
    for (const connections of [8, 32]) {
      const book = (/** @type {string} */ url) => () =>
        bookRound({ url, connections, business, database });
      const samples = await alternate({ ours: book(apiUrl), bare: book(bareUrl) }, ROUNDS);
      results.push(describe(connections, samples.ours, samples.bare));
    }
    return results;
  } finally {
    bare.kill();
    await database.end();
  }
}

/** @typedef {Awaited<ReturnType<typeof sendLoad>>} Round */

/**
 * @param {number} connections
 * @param {Round[]} ours
 * @param {Round[]} bare
 * @returns {import('./report.mjs').Result}
 */
function describe(connections, ours, bare) {
  const rates = (/** @type {Round[]} */ rounds) =>
    rounds.map(({ requestsPerSecond }) => requestsPerSecond);
  const bareRates = rates(bare);
  const ratio = summarize(
    rates(ours).map((rate, i) => rate / /** @type {number} */ (bareRates[i])),
  );
  const latency = (/** @type {Round[]} */ rounds, /** @type {number} */ percent) =>
    summarize(rounds.map(({ latenciesMs }) => percentile(latenciesMs, percent))).median.toFixed(1);
  const latencies = [ours, bare].map((rounds) => `${latency(rounds, 50)}/${latency(rounds, 99)}`);
  return {
    name: `booking, ${connections} at a time`,
    unit: '/s',
    ours: summarize(rates(ours)),
    baseline: summarize(bareRates),
    ratio,
    target: { text: `>= ${TARGET} x`, met: ratio.median >= TARGET },
    note: `baseline: bare pg and Fastify; p50/p99 ms: ${latencies.join(' and ')}`,
  };
}

/**
 * @param {{ url: string, connections: number, business: Business, database: pg.Client }} options
 * @returns {Promise<Round>}
 */
async function bookRound({ url, connections, business, database }) {
  await emptyCalendar(database, business);
  const token = await business.owner.signIn();
  const bookings = visitsOf(business, WINDOW_DAYS).map(business.bookingOf).values();
  const round = await sendLoad({
    url,
    connections,
    amount: BOOKINGS_PER_ROUND,
    expectedStatus: 201,
    nextRequest: () => ({
      method: 'POST',
      path: `${business.path}/appointments`,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(bookings.next().value),
    }),
  });
  await checkRows(database, business);
  return round;
}

/**
 * @param {pg.Client} database
 * @param {Business} business
 */
async function emptyCalendar(database, { organizationId }) {
  for (const table of ['scheduling.appointments', 'platform.outbox'])
    await database.query(`delete from ${table} where organization_id = $1`, [organizationId]);
  await database.query('vacuum analyze');
}

/**
 * Waits until the worker has handed on every event, so that it does not do so in the next round.
 * @param {pg.Client} database
 * @param {Business} business
 * @throws {Error} if not every booking has left all of its rows
 */
async function checkRows(database, { organizationId }) {
  for (;;) {
    const { rows } = await database.query(
      `select (select count(*)::int from scheduling.appointments where organization_id = $1) as appointments,
              (select count(*)::int from scheduling.busy_times where organization_id = $1) as busy,
              (select count(*)::int from scheduling.appointment_history where organization_id = $1) as history,
              (select count(*)::int from platform.outbox where organization_id = $1) as events,
              (select count(*)::int from platform.outbox
                where organization_id = $1 and processed_at is null and dead_at is null) as waiting`,
      [organizationId],
    );
    const { waiting, ...written } = rows[0];
    if (!Object.values(written).every((count) => count === BOOKINGS_PER_ROUND)) {
      throw new Error(
        `${BOOKINGS_PER_ROUND} bookings did not write as many rows: ${JSON.stringify(written)}`,
      );
    }
    if (waiting === 0) return;
    await sleep(50);
  }
}
