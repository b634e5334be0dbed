import { apiModules } from '@coordinator/composition';
import type { Caller, TestProduct } from '@coordinator/composition/testing';
import { createApiApp, DomainError } from '@coordinator/platform';
import { Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createTestBook, openBusiness, type TestBusiness } from '../testing/test-business';
import { HoldTime } from './hold-time.command';

const ROUNDS = process.env['SOAK'] ? 400 : 12;
const CLIENTS = [2, 8, 32, 64];
const RESOURCES = 3;
/** What a client may be told. Anything else, such as a deadlock that shows, is a fault. */
const FAIR_ANSWERS = [200, 201, 409, 422];

/** A vacuum that the race calls for would keep the database from being dropped: its owner cannot stop it. */
const LEAVE_TABLES_ALONE = `
  do $$
  declare name text;
  begin
    for name in select format('%I.%I', schemaname, tablename) from pg_tables where tableowner = current_user loop
      execute format('alter table %s set (autovacuum_enabled = off)', name);
    end loop;
  end $$`;

interface Outcome {
  readonly what: string;
  readonly status: number;
  readonly body: { data?: { id: string; startsAt: string }; code?: string };
}

let product: TestProduct;
let secondApi: NestFastifyApplication;
let business: TestBusiness;
/** The same person at two APIs. */
let callers: Caller[];
let contacts: string[];
let resources: string[];

beforeAll(async () => {
  let clock;
  ({ product, clock } = await createTestBook());
  await product.owner.query(LEAVE_TABLES_ALONE);
  const modules = apiModules(product.config, clock);
  @Module({ imports: modules })
  class SecondApi {}
  secondApi = await createApiApp(SecondApi, { config: product.config });
  business = await openBusiness(product, {
    timezone: 'UTC',
    appointmentTypes: [{ name: 'Cleaning', durationMinutes: 60, slotIntervalMinutes: 30 }],
  });
  const { caller } = business;
  callers = [
    caller,
    Object.assign(Object.create(Object.getPrototypeOf(caller) as object), caller, {
      app: secondApi,
    }) as Caller,
  ];
  for (let i = 1; i < RESOURCES; i++)
    await caller.post(business.path('resources'), { name: `Chair ${i + 1}` });
  const all = (await caller.get(business.path('resources'))).json();
  resources = all.data.map(({ id }: { id: string }) => id);
  contacts = await Promise.all(
    Array.from({ length: 8 }, (_, i) => business.contact(`Contact ${i}`)),
  );
}, 60_000);
afterAll(async () => {
  await secondApi?.close();
  await product?.close();
});

/** A repeatable source of chance, so that a round that fails can be played again. */
function chance(seed: number): (below: number) => number {
  let state = seed + 1;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** Half working days from the first of December on: nine o'clock and one o'clock, one for each round. */
function halfDay(round: number): number {
  let date = Temporal.PlainDate.from('2026-12-01');
  for (
    let left = Math.floor(round / 2);
    left > 0 || date.dayOfWeek > 5;
    date = date.add({ days: 1 })
  ) {
    if (date.dayOfWeek <= 5) left--;
  }
  const plainTime = round % 2 ? '13:00' : '09:00';
  return date.toZonedDateTime({ timeZone: 'UTC', plainTime }).epochMilliseconds;
}

const at = (half: number, slot: number) => new Date(half + slot * 30 * 60_000).toISOString();

async function post(
  pick: (below: number) => number,
  path: string,
  body: object,
  what: string,
): Promise<Outcome> {
  const answer = await callers[pick(2)]!.post(business.path(path), body);
  return { what, status: answer.statusCode, body: answer.json() };
}

async function hold(contactId: string, startsAt: string): Promise<Outcome> {
  try {
    await business.run(
      new HoldTime({ contactId, startsAt, appointmentTypeId: business.types['Cleaning']! }),
    );
    return { what: 'hold', status: 200, body: {} };
  } catch (error) {
    const status = error instanceof DomainError && error.kind === 'conflict' ? 409 : 500;
    return { what: `hold: ${String(error)}`, status, body: {} };
  }
}

/** Two visits of this half day that will be moved, at slots 0 and 2, on any resource. */
async function visits(pick: (below: number) => number, half: number): Promise<string[]> {
  const found = [];
  for (const slot of [0, 2]) {
    const request = {
      contactId: contacts[0],
      appointmentTypeId: business.types['Cleaning'],
      startsAt: at(half, slot),
    };
    const { body } = await post(pick, 'appointments', request, 'prepare');
    if (body.data) found.push(body.data.id);
  }
  return found;
}

/** What one client does: mostly books and moves into the same few times, sometimes holds or confirms. */
function act(pick: (below: number) => number, half: number, own: string[]): Promise<Outcome> {
  const startsAt = at(half, pick(4));
  const contactId = contacts[pick(contacts.length)]!;
  const appointmentTypeId = business.types['Cleaning'];
  const resourceId = pick(2) ? resources[pick(RESOURCES)] : undefined;
  const visit = own[pick(own.length)]!;
  switch (pick(8)) {
    case 0:
    case 1:
    case 2:
      return post(pick, `appointments/${visit}/reschedule`, { startsAt, resourceId }, 'move');
    case 3:
      return post(pick, `appointments/${visit}/confirm`, {}, 'confirm');
    case 4:
      return hold(contactId, startsAt);
    default:
      return post(
        pick,
        'appointments',
        { contactId, appointmentTypeId, startsAt, resourceId },
        'book',
      );
  }
}

const query = async <T>(sql: string): Promise<T[]> =>
  (await product.owner.query(sql, [business.id])).rows as T[];

/** Every appointment that takes time has exactly its time, and no two times of a resource overlap. */
async function expectNoDoubles(): Promise<void> {
  const doubles = await query(`
    select a.id from scheduling.busy_times a join scheduling.busy_times b
      on b.resource_id = a.resource_id and b.id > a.id
     and b.starts_at < a.ends_at and a.starts_at < b.ends_at
     where a.organization_id = $1`);
  expect(doubles).toEqual([]);
  const astray = await query(`
    select a.id, b.id as busy from scheduling.appointments a
      full join scheduling.busy_times b on b.appointment_id = a.id
     where coalesce(a.organization_id, b.organization_id) = $1
       and (a.id is null and b.expires_at is null
         or b.id is null and a.status in ('scheduled', 'confirmed', 'in_progress', 'completed')
         or b.starts_at <> a.starts_at or b.ends_at <> a.ends_at or b.resource_id <> a.resource_id)`);
  expect(astray).toEqual([]);
}

describe(`booking, moving, confirming and holding at once, ${ROUNDS} rounds at two APIs`, () => {
  it('books nothing twice, loses nothing it promised, and answers everybody fairly', async () => {
    const slowest = { ms: 0 };
    for (let round = 0; round < ROUNDS; round++) {
      const pick = chance(round);
      const half = halfDay(round);
      const own = await visits(pick, half);
      expect(own.length).toBeGreaterThan(0);
      const clients = CLIENTS[round % CLIENTS.length]!;
      const began = performance.now();
      const outcomes = await Promise.all(
        Array.from({ length: clients }, () => act(pick, half, own)),
      );
      slowest.ms = Math.max(slowest.ms, performance.now() - began);

      expect(outcomes.filter(({ status }) => !FAIR_ANSWERS.includes(status))).toEqual([]);
      const promised = outcomes.filter(({ status, what }) => status === 201 && what === 'book');
      const kept = await query<{ id: string }>(
        `select id from scheduling.appointments where organization_id = $1`,
      );
      const ids = new Set(kept.map(({ id }) => id));
      expect(promised.filter(({ body }) => !ids.has(body.data!.id))).toEqual([]);
      await expectNoDoubles();
    }
    process.stdout.write(`slowest of ${ROUNDS} rounds: ${Math.round(slowest.ms)} ms\n`);
  }, 600_000);

  it('gives a single chair to one of many', async () => {
    for (const [index, clients] of CLIENTS.entries()) {
      const request = {
        contactId: contacts[0],
        appointmentTypeId: business.types['Cleaning'],
        resourceId: resources[0],
        startsAt: at(halfDay(ROUNDS + index), 0),
      };
      const pick = chance(clients);
      const outcomes = await Promise.all(
        Array.from({ length: clients }, () => post(pick, 'appointments', request, 'book')),
      );
      const statuses = outcomes.map(({ status }) => status).sort();
      expect(statuses).toEqual([201, ...Array.from({ length: clients - 1 }, () => 409)]);
    }
  }, 60_000);

  it('gives each of the chairs to one when nobody minds which', async () => {
    const request = {
      contactId: contacts[0],
      appointmentTypeId: business.types['Cleaning'],
      startsAt: at(halfDay(ROUNDS + 10), 0),
    };
    const pick = chance(7);
    const outcomes = await Promise.all(
      Array.from({ length: 16 }, () => post(pick, 'appointments', request, 'book')),
    );
    expect(outcomes.filter(({ status }) => status === 201)).toHaveLength(RESOURCES);
    expect(outcomes.filter(({ status }) => status === 409)).toHaveLength(16 - RESOURCES);
  });

  it('lets two visits that swap their times both give way without waiting for each other', async () => {
    const own = await visits(chance(1), halfDay(ROUNDS + 11));
    const [first, second] = await Promise.all(
      own.map(
        async (id) => (await callers[0]!.get(business.path(`appointments/${id}`))).json().data,
      ),
    );
    const began = performance.now();
    const outcomes = await Promise.all([
      post(
        chance(1),
        `appointments/${first.id}/reschedule`,
        { startsAt: second.startsAt, resourceId: second.resourceId },
        'move',
      ),
      post(
        chance(2),
        `appointments/${second.id}/reschedule`,
        { startsAt: first.startsAt, resourceId: first.resourceId },
        'move',
      ),
    ]);
    expect(outcomes.every(({ status }) => FAIR_ANSWERS.includes(status))).toBe(true);
    expect(performance.now() - began).toBeLessThan(1_000);
    await expectNoDoubles();
  });

  // Last: a deadlock would be tried again, and so not show in any answer.
  it('never made two transactions wait for each other', async () => {
    const { rows } = await product.owner.query(
      'select deadlocks::int from pg_stat_database where datname = current_database()',
    );
    expect(rows).toEqual([{ deadlocks: 0 }]);
  });
});
