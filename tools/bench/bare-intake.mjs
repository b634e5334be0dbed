// @ts-check
/**
 * The baseline of the intake bench: the same transaction as a bare Fastify route would have it, in
 * plain SQL on a bare `pg` pool. It does what taking a text in cannot do without (the signature,
 * whose number it is, who wrote, the thread, the turn with its timer, the history, the events) and
 * nothing else: nobody new, no opting out, no media, no checks beyond the signature.
 */
import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import Fastify from 'fastify';
import pg from 'pg';
import * as sql from './bare-intake.sql.mjs';
import { SMS_WEBHOOK } from './texts.mjs';

/** The pool of the API has as many, if nothing else is set. */
const POOL_SIZE = 20;
const WAKE_UP_AFTER_MS = 20;
const TURN_AFTER_MS = 1_500;

const { DATABASE_APP_URL, PUBLIC_BASE_URL = '', TWILIO_AUTH_TOKEN = '' } = process.env;
const options = '-c timezone=UTC';
const pool = new pg.Pool({ connectionString: DATABASE_APP_URL, max: POOL_SIZE, options });
const notifier = new pg.Pool({ connectionString: DATABASE_APP_URL, max: 1 });

const server = Fastify();
server.addContentTypeParser(
  'application/x-www-form-urlencoded',
  { parseAs: 'string' },
  (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
);
server.post(SMS_WEBHOOK, async (request, reply) => {
  const form = /** @type {Record<string, string>} */ (request.body);
  if (!isSigned(form, request.headers['x-twilio-signature'])) return reply.code(403).send();
  const client = await pool.connect();
  try {
    await client.query('begin');
    await receive(client, form);
    await client.query('commit');
    wakeUp();
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
  return reply.type('text/xml').send('<?xml version="1.0" encoding="UTF-8"?><Response/>');
});
const address = await server.listen({ host: '127.0.0.1', port: 0 });
process.send?.({ address });
process.on('disconnect', () => process.exit());

/**
 * @param {pg.PoolClient} client
 * @param {Record<string, string>} form
 */
async function receive(client, form) {
  const { From: from, To: to, Body: body = '', MessageSid: sid } = form;
  const line = (await client.query(sql.FIND_LINE(to))).rows[0];
  if (!line) return;
  const organizationId = line.organization_id;
  await client.query(sql.SET_TENANT(organizationId));
  const contact = (await client.query(sql.FIND_CONTACT(organizationId, from))).rows[0];
  const now = Date.now();
  const at = new Date(now).toISOString();
  const dueAt = new Date(now + TURN_AFTER_MS).toISOString();
  const [messageId, turnId] = [randomUUID(), randomUUID()];
  const thread = (
    await client.query(
      sql.STORE_TEXT(
        ...[organizationId, messageId, randomUUID(), line.phone_number_id, contact.id],
        ...[line.assigned_coordinator_id, at, body, turnId, dueAt, from, to, sid],
      ),
    )
  ).rows[0];
  if (!thread.messageId) throw new Error('The text was taken in before.');
  if (thread.turnId === turnId) {
    const payload = JSON.stringify({ turnId });
    await client.query(sql.INSERT_JOB(randomUUID(), organizationId, payload, turnId, dueAt));
  }
  await client.query(
    sql.INSERT_INTERACTION(messageId, organizationId, contact.id, thread.coordinatorId, body, at),
  );
  await client.query(sql.TOUCH_CONTACT(organizationId, contact.id, at));
  const message = { messageId, conversationId: thread.conversationId, contactId: contact.id };
  await client.query(
    sql.INSERT_EVENTS(
      ...[organizationId, thread.conversationId, randomUUID(), JSON.stringify({ message })],
      ...[randomUUID(), JSON.stringify(message), randomUUID(), at],
    ),
  );
}

/**
 * @param {Record<string, string>} form
 * @param {unknown} signature
 */
function isSigned(form, signature) {
  if (typeof signature !== 'string') return false;
  const signed = Object.keys(form)
    .sort()
    .reduce((text, name) => text + name + form[name], PUBLIC_BASE_URL + SMS_WEBHOOK);
  const expected = createHmac('sha1', TWILIO_AUTH_TOKEN).update(signed).digest();
  const given = Buffer.from(signature, 'base64');
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/** @type {NodeJS.Timeout | undefined} */
let timer;
/** As the API does: after the commit, once for all that come together. */
function wakeUp() {
  timer ??= setTimeout(() => {
    timer = undefined;
    void notifier.query('notify coordinator_work');
  }, WAKE_UP_AFTER_MS);
}
