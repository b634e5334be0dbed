// @ts-check
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { openBusiness } from './business.mjs';
import { summarize } from './statistics.mjs';
import { getNumber, phoneOf } from './texts.mjs';

const ROUNDS = 3;
const TEXTS_PER_ROUND = 300;
const IN_FLIGHT = 20;
const QUESTION = 'What are your hours on Tuesday?';
const TIMEOUT_MS = 180_000;

/**
 * Texts answered from end to end: from the phone through the sandbox, the webhook, the wait for
 * more, the engine and the delivery, until the carrier has the answer. Each is from another
 * phone, unknown so far. The wait for more, 1.5 s, is part of the first answers only.
 * @param {import('./bench-stack.mjs').BenchStack} stack
 * @returns {Promise<import('./report.mjs').Result[]>}
 */
export async function answers(stack) {
  const { apiUrl, sandboxUrl, databaseOwnerUrl } = await stack.ensureUp();
  const business = await openBusiness(apiUrl);
  const number = await getNumber(business);
  const database = new pg.Client({ connectionString: databaseOwnerUrl });
  await database.connect();
  try {
    /** @type {number[]} */
    const rates = [];
    for (let round = 0; round <= ROUNDS; round += 1) {
      const firstPhone = 100_000 + round * TEXTS_PER_ROUND;
      const begin = performance.now();
      await textFrom(sandboxUrl, number, firstPhone);
      await waitForAnswers(database, business.organizationId, (round + 1) * TEXTS_PER_ROUND);
      const seconds = (performance.now() - begin) / 1000;
      if (round > 0) rates.push(TEXTS_PER_ROUND / seconds);
    }
    return [
      {
        name: 'texts answered, end to end',
        unit: '/s',
        ours: summarize(rates),
        note: `${TEXTS_PER_ROUND} new phones a round, through the sandbox on the same machine`,
      },
    ];
  } finally {
    await database.end();
  }
}

/**
 * @param {string} sandboxUrl
 * @param {string} to
 * @param {number} firstPhone
 */
async function textFrom(sandboxUrl, to, firstPhone) {
  const phones = Array.from({ length: TEXTS_PER_ROUND }, (_, i) =>
    phoneOf(firstPhone + i),
  ).values();
  const send = async () => {
    for (const from of phones) {
      const response = await fetch(`${sandboxUrl}/phone/sms`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ from, to, body: QUESTION }),
      });
      if (!response.ok) throw new Error(`The sandbox took no text: ${await response.text()}`);
    }
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, send));
}

/**
 * @param {pg.Client} database
 * @param {string} organizationId
 * @param {number} count
 */
async function waitForAnswers(database, organizationId, count) {
  const deadline = Date.now() + TIMEOUT_MS;
  for (;;) {
    const { rows } = await database.query(
      `select count(*)::int as sent from conversations.sms_messages
        where organization_id = $1 and purpose = 'answer' and status in ('sent', 'delivered')`,
      [organizationId],
    );
    if (rows[0].sent >= count) return;
    if (Date.now() > deadline) throw new Error(`Only ${rows[0].sent} of ${count} were answered.`);
    await sleep(50);
  }
}
