// @ts-check
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { openBusiness } from './business.mjs';
import { sendLoad } from './load.mjs';
import { alternate, percentile, summarize } from './statistics.mjs';
import { delivery, getNumber, phoneOf } from './texts.mjs';

const ROUNDS = 5;
const TEXTS_PER_ROUND = 1_500;
const CONNECTIONS = 16;
/** People who text, all of them known: the usual case. */
const PEOPLE = 200;
const TARGET = 0.5;
const BARE_SERVER = fileURLToPath(new URL('bare-intake.mjs', import.meta.url));
const WRITTEN = [
  'conversations.sms_messages',
  'conversations.turns',
  'conversations.conversations',
  'crm.contact_interactions',
  'platform.outbox',
  'platform.jobs',
];

/** @typedef {Awaited<ReturnType<typeof sendLoad>>} Round */

/**
 * Taking texts in, from the signed webhook to the committed turn, against the same transaction
 * behind a bare route. The worker stands still meanwhile: what it does with the texts is measured
 * by itself.
 * @param {import('./bench-stack.mjs').BenchStack} stack
 * @returns {Promise<import('./report.mjs').Result[]>}
 */
export async function intake(stack) {
  const running = await stack.ensureUp();
  const business = await openBusiness(running.apiUrl);
  const number = await getNumber(business);
  await Promise.all(
    Array.from({ length: PEOPLE }, (_, index) =>
      business.owner.post(`${business.path}/contacts`, {
        firstName: `Texter ${index}`,
        phone: phoneOf(index),
      }),
    ),
  );
  const bare = fork(BARE_SERVER, {
    env: {
      ...process.env,
      DATABASE_APP_URL: running.databaseUrl,
      PUBLIC_BASE_URL: running.publicBaseUrl,
      TWILIO_AUTH_TOKEN: running.twilio.authToken,
    },
  });
  const database = new pg.Client({ connectionString: running.databaseOwnerUrl });
  process.kill(running.pids.worker, 'SIGSTOP');
  try {
    await database.connect();
    const [{ address: bareUrl }] = await once(bare, 'message');
    const receive = (/** @type {string} */ url) => async () => {
      await forgetTexts(database, business.organizationId);
      let sent = 0;
      const round = await sendLoad({
        url,
        connections: CONNECTIONS,
        amount: TEXTS_PER_ROUND,
        expectedStatus: 200,
        nextRequest: () => {
          const from = phoneOf(sent++ % PEOPLE);
          return delivery(running, { from, to: number, body: 'Can I get a cleaning on Tuesday?' });
        },
      });
      await checkRows(database, business.organizationId);
      return round;
    };
    const samples = await alternate(
      { ours: receive(running.apiUrl), bare: receive(bareUrl) },
      ROUNDS,
    );
    return [describe(samples.ours, samples.bare)];
  } finally {
    bare.kill();
    await forgetTexts(database, business.organizationId);
    process.kill(running.pids.worker, 'SIGCONT');
    await database.end();
  }
}

/**
 * @param {Round[]} ours
 * @param {Round[]} bare
 * @returns {import('./report.mjs').Result}
 */
function describe(ours, bare) {
  const rates = (/** @type {Round[]} */ rounds) =>
    rounds.map(({ requestsPerSecond }) => requestsPerSecond);
  const bareRates = rates(bare);
  const ratio = summarize(
    rates(ours).map((rate, i) => rate / /** @type {number} */ (bareRates[i])),
  );
  const latencies = [ours, bare].map((rounds) =>
    [50, 99]
      .map((percent) =>
        summarize(rounds.map((one) => percentile(one.latenciesMs, percent))).median.toFixed(1),
      )
      .join('/'),
  );
  return {
    name: `texts in, ${CONNECTIONS} at a time`,
    unit: '/s',
    ours: summarize(rates(ours)),
    baseline: summarize(bareRates),
    ratio,
    target: { text: `>= ${TARGET} x`, met: ratio.median >= TARGET },
    note: `baseline: bare pg and Fastify; p50/p99 ms: ${latencies.join(' and ')}`,
  };
}

/**
 * @param {pg.Client} database
 * @param {string} organizationId
 */
async function forgetTexts(database, organizationId) {
  for (const table of WRITTEN)
    await database.query(`delete from ${table} where organization_id = $1`, [organizationId]);
  await database.query('vacuum analyze');
}

/**
 * @param {pg.Client} database
 * @param {string} organizationId
 * @throws {Error} if not every text has left all of its rows
 */
async function checkRows(database, organizationId) {
  const { rows } = await database.query(
    `select (select count(*)::int from conversations.sms_messages where organization_id = $1) as texts,
            (select count(*)::int from crm.contact_interactions where organization_id = $1) as interactions,
            (select count(*)::int / 2 from platform.outbox where organization_id = $1) as events,
            (select count(*)::int from conversations.conversations where organization_id = $1) as threads,
            (select count(*)::int from conversations.turns where organization_id = $1) as turns,
            (select count(*)::int from platform.jobs where organization_id = $1) as jobs`,
    [organizationId],
  );
  const { texts, interactions, events, ...perPerson } = rows[0];
  const whole =
    [texts, interactions, events].every((count) => count === TEXTS_PER_ROUND) &&
    Object.values(perPerson).every((count) => count === PEOPLE);
  if (!whole) throw new Error(`The texts did not write their rows: ${JSON.stringify(rows[0])}`);
}
