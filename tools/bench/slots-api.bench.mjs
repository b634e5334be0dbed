// @ts-check
import pg from 'pg';
import { openBusiness, visitsOf } from './business.mjs';
import { sendLoad } from './load.mjs';
import { APPOINTMENT_COUNT, WINDOW_DAYS } from './practice.mjs';
import { percentile, summarize } from './statistics.mjs';

const ROUNDS = 5;
const REQUESTS_PER_ROUND = 300;
/** For one at a time: of more, each waits for the others where they share a core. */
const TARGET_P99_MS = 20;

/**
 * Free times over HTTP, with all that a request brings along, for a calendar that is more than half full.
 * @param {import('./bench-stack.mjs').BenchStack} stack
 * @returns {Promise<import('./report.mjs').Result[]>}
 */
export async function slotsApi(stack) {
  const { apiUrl, databaseOwnerUrl } = await stack.ensureUp();
  const business = await openBusiness(apiUrl);
  await fillCalendar(apiUrl, business);
  await analyze(databaseOwnerUrl);
  const query = new URLSearchParams({
    appointmentTypeId: business.appointmentTypeId,
    from: business.firstDate,
    to: Temporal.PlainDate.from(business.firstDate)
      .add({ days: WINDOW_DAYS - 1 })
      .toString(),
  });
  const path = `${business.path}/availability/slots?${query}`;
  const offered = (await business.owner.get(path)).length;
  if (offered === 0) throw new Error('No time is on offer; there is nothing to measure.');

  const token = await business.owner.signIn();
  const results = [];
  for (const connections of [1, 8]) {
    const ask = () =>
      sendLoad({
        url: apiUrl,
        connections,
        amount: REQUESTS_PER_ROUND,
        expectedStatus: 200,
        nextRequest: () => ({ method: 'GET', path, headers: { authorization: `Bearer ${token}` } }),
      });
    await ask();
    /** @type {Awaited<ReturnType<typeof ask>>[]} */
    const rounds = [];
    for (let round = 0; round < ROUNDS; round += 1) rounds.push(await ask());
    const at = (/** @type {number} */ percent) =>
      summarize(rounds.map(({ latenciesMs }) => percentile(latenciesMs, percent)));
    const name = `slots over HTTP, ${connections} at a time`;
    const p99 = at(99);
    results.push(
      { name: `${name}, p50`, unit: 'ms', ours: at(50), note: `${offered} times on offer` },
      {
        name: `${name}, p99`,
        unit: 'ms',
        ours: p99,
        ...(connections === 1 && {
          target: { text: `< ${TARGET_P99_MS} ms`, met: p99.median < TARGET_P99_MS },
        }),
      },
    );
  }
  return results;
}

/**
 * @param {string} apiUrl
 * @param {import('./business.mjs').Business} business
 */
async function fillCalendar(apiUrl, business) {
  const token = await business.owner.signIn();
  const bookings = visitsOf(business, WINDOW_DAYS)
    .slice(0, APPOINTMENT_COUNT)
    .map(business.bookingOf)
    .values();
  await sendLoad({
    url: apiUrl,
    connections: 8,
    amount: APPOINTMENT_COUNT,
    expectedStatus: 201,
    nextRequest: () => ({
      method: 'POST',
      path: `${business.path}/appointments`,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(bookings.next().value),
    }),
  });
}

/** So that the plans of the queries are those of a calendar that has been in use, not of a new one. */
async function analyze(/** @type {string} */ databaseUrl) {
  const database = new pg.Client({ connectionString: databaseUrl });
  await database.connect();
  try {
    await database.query('vacuum analyze');
  } finally {
    await database.end();
  }
}
