// @ts-check
/**
 * The baseline of the booking bench: the same transaction as a bare Fastify route would have it, in
 * plain SQL on a bare `pg` pool. It does what booking cannot do without (the sign-in, the tenant,
 * the rules, the exclusion, the history, the event) and nothing else: no validation of the input
 * beyond its types, no alternatives, no rate limits, no idempotency, no telling why.
 */
import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import Fastify from 'fastify';
import pg from 'pg';
import * as sql from './bare-booking.sql.mjs';

/** The pool of the API has as many, if nothing else is set. */
const POOL_SIZE = 20;
const WAKE_UP_AFTER_MS = 5;
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

const { DATABASE_APP_URL, APP_SECRET = '' } = process.env;
const pool = new pg.Pool({
  connectionString: DATABASE_APP_URL,
  max: POOL_SIZE,
  options: '-c timezone=UTC',
});
const notifier = new pg.Pool({ connectionString: DATABASE_APP_URL, max: 1 });
const tokenKey = createHmac('sha256', APP_SECRET).update('access_token').digest();

const server = Fastify();
server.post(
  '/api/coordinator/organizations/:organizationId/appointments',
  async (request, reply) => {
    const { organizationId } = /** @type {{ organizationId: string }} */ (request.params);
    const sessionId = readSession(request.headers.authorization);
    const session = sessionId && (await pool.query(sql.FIND_SESSION(sessionId, now()))).rows[0];
    const membership = session?.memberships.find(
      (/** @type {{ organizationId: string }} */ one) => one.organizationId === organizationId,
    );
    if (!membership) return reply.code(401).send({ code: 'unauthenticated' });
    const wish = /** @type {Wish} */ (request.body);
    if (![wish.contactId, wish.appointmentTypeId, wish.resourceId, wish.startsAt].every(isText))
      return reply.code(422).send({ code: 'validation_failed' });

    const client = await pool.connect();
    try {
      await client.query(sql.begin(organizationId));
      const booked = await book(client, organizationId, session.userId, wish);
      await client.query(booked ? 'commit' : 'rollback');
      if (!booked) return reply.code(409).send({ code: 'slot_unavailable' });
      wakeUp();
      return reply.code(201).send({ data: booked });
    } catch (error) {
      await client.query('rollback');
      throw error;
    } finally {
      client.release();
    }
  },
);
const address = await server.listen({ host: '127.0.0.1', port: 0 });
process.send?.({ address });
process.on('disconnect', () => process.exit());

/** @typedef {{ contactId: string, appointmentTypeId: string, resourceId: string, startsAt: string }} Wish */

/**
 * @param {pg.PoolClient} client
 * @param {string} organizationId
 * @param {string} userId
 * @param {Wish} wish
 * @returns {Promise<object | null>} null if the time cannot be had
 */
async function book(client, organizationId, userId, wish) {
  const { contactId, appointmentTypeId, resourceId } = wish;
  const startsAt = Temporal.Instant.from(wish.startsAt);
  const contact = (await client.query(sql.FIND_CONTACT(organizationId, contactId))).rows[0];
  const facts = (
    await client.query(sql.READ_FACTS(appointmentTypeId, resourceId, startsAt.toString()))
  ).rows[0];
  if (!contact || !facts || facts.blocked || facts.taken || !isOffered(facts, startsAt))
    return null;

  const at = now();
  const endsAt = startsAt.add({ minutes: facts.duration });
  const [starts, ends] = [startsAt.toString(), endsAt.toString()];
  const id = randomUUID();
  const busyFrom = startsAt.subtract({ minutes: facts.before }).toString();
  const busyTo = endsAt.add({ minutes: facts.after }).toString();
  const holds = await client.query(sql.FIND_HOLDS(contactId, at, resourceId, busyFrom, busyTo));
  if (holds.rows.length > 0)
    await client.query(sql.DELETE_HOLDS(holds.rows.map((hold) => hold.id)));
  const taken = await client.query(
    sql.TAKE_TIME(randomUUID(), organizationId, resourceId, id, busyFrom, busyTo),
  );
  if (taken.rowCount === 0) return null;
  await client.query(
    sql.INSERT_APPOINTMENT(
      ...[id, organizationId, contactId, appointmentTypeId, resourceId],
      ...[facts.typeName, starts, ends, facts.before, facts.after, at],
    ),
  );
  await client.query(
    sql.INSERT_HISTORY(...[randomUUID(), organizationId, id, starts, ends, resourceId, at, userId]),
  );
  const appointment = {
    ...{ appointmentId: id, contactId, appointmentTypeId, resourceId },
    bookedByCoordinatorId: null,
    ...{ title: facts.typeName, startsAt: starts, endsAt: ends, partySize: 1 },
  };
  await client.query(
    sql.INSERT_EVENT(
      ...[randomUUID(), organizationId, id, JSON.stringify({ appointment }), randomUUID(), at],
    ),
  );
  return {
    ...{ id, status: 'scheduled', title: facts.typeName, description: null },
    ...{ startsAt: starts, endsAt: ends, partySize: 1, contactId, contact, appointmentTypeId },
    appointmentType: { id: appointmentTypeId, name: facts.typeName },
    ...{ resourceId, resource: { id: resourceId, name: facts.resourceName } },
    ...{ bookedByCoordinatorId: null, assignedToUserId: null, location: null },
    ...{ locationType: 'in_person', notes: null, cancellationReason: null },
    ...{ confirmedAt: null, cancelledAt: null, createdAt: at, updatedAt: at },
  };
}

/**
 * Whether the visit fits the opening hours and their grid, the notice and the horizon.
 * @param {any} facts
 * @param {Temporal.Instant} startsAt
 */
function isOffered(facts, startsAt) {
  const ahead = (startsAt.epochMilliseconds - Date.now()) / 60_000;
  if (ahead < facts.notice || ahead > facts.horizonDays * 1_440) return false;
  const local = startsAt.toZonedDateTimeISO(facts.timezone);
  const date = local.toPlainDate().toString();
  const exception = facts.exceptions.find(
    (/** @type {{ date: string }} */ one) => one.date === date,
  );
  const day = exception?.intervals ?? facts.weeklyHours[WEEKDAYS[local.dayOfWeek - 1] ?? ''];
  const starts = local.hour * 60 + local.minute;
  return day.some((/** @type {{ start: string, end: string }} */ { start, end }) => {
    const opens = minutesOf(start);
    const fits = starts >= opens && starts + facts.duration <= minutesOf(end);
    return fits && (starts - opens) % facts.step === 0;
  });
}

/**
 * The session of an access token; null unless it was signed here and has not expired.
 * @param {string | undefined} authorization
 */
function readSession(authorization) {
  const [header = '', payload = '', signature = ''] = authorization?.slice(7).split('.') ?? [];
  const expected = createHmac('sha256', tokenKey).update(`${header}.${payload}`).digest();
  const given = Buffer.from(signature, 'base64url');
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  const { sid, exp } = JSON.parse(Buffer.from(payload, 'base64url').toString());
  return exp * 1000 > Date.now() ? sid : null;
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

/** @param {unknown} value */
function isText(value) {
  return typeof value === 'string';
}

/** @param {string} time */
function minutesOf(time) {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

function now() {
  return new Date().toISOString();
}
