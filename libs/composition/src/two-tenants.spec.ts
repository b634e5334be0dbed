import { randomUUID } from 'node:crypto';
import type { LightMyRequestResponse } from 'fastify';
import pg from 'pg';
import { createTestProduct, type Caller, type TestProduct } from './testing';
import { furnishBusiness, type FurnishedBusiness } from './testing/furnish-business';

type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';

interface Route {
  method: Method;
  /** As the OpenAPI document has it: parameters in braces. */
  path: string;
  takesBody: boolean;
}

const ORGANIZATION = '/api/coordinator/organizations/{organizationId}';

/** What changes a thing, for the routes that want to be told: valid, so that nothing but the tenant can be wrong. */
const BODIES: Record<string, object> = {
  '/contacts/{contactId}': { firstName: 'Changed' },
  '/contacts/{contactId}/followups': {
    type: 'call',
    description: 'Changed',
    dueAt: '2100-01-01T00:00:00Z',
  },
  '/members/{memberId}': { role: 'admin' },
  '/coordinators/{coordinatorId}': { displayName: 'Changed' },
  '/appointment-types/{appointmentTypeId}': { name: 'Changed' },
  '/availability-schedules/{scheduleId}': { name: 'Changed' },
  '/blocked-times/{blockedTimeId}': { title: 'Changed' },
  '/phone-numbers/{phoneNumberId}': { isActive: false },
  '/resources/{resourceId}': { name: 'Changed' },
  '/appointments/{appointmentId}': { title: 'Changed' },
  '/appointments/{appointmentId}/cancel': { reason: 'Changed' },
  '/appointments/{appointmentId}/reschedule': {
    startsAt: '2100-01-01T00:00:00Z',
    override: true,
  },
};

let product: TestProduct;
let ours: FurnishedBusiness;
let theirs: FurnishedBusiness;
let routes: Route[];
let tenantTables: string[];

beforeAll(async () => {
  product = await createTestProduct();
  ours = await furnishBusiness(product, 'heron');
  theirs = await furnishBusiness(product, 'quokka');
  routes = await readRoutes();
  tenantTables = await readTenantTables();
}, 60_000);
afterAll(() => product.close());

async function readRoutes(): Promise<Route[]> {
  const document = await product.anyone.get('/api/openapi.json');
  const { paths } = document.json<{
    paths: Record<string, Record<string, { requestBody?: object }>>;
  }>();
  return Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, { requestBody }]) => ({
      method: method.toUpperCase() as Method,
      path,
      takesBody: requestBody !== undefined,
    })),
  );
}

async function readTenantTables(): Promise<string[]> {
  const { rows } = await product.owner.query<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.columns
      where column_name = 'organization_id' and table_schema !~ '^(pg_|information_schema)' order by 1`,
  );
  return rows.map(({ name }) => name);
}

const parametersOf = (path: string): string[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string);

/** The path with ids in it. Throws for a parameter of which nobody has made one. */
function fill(path: string, ids: Record<string, string>): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const id = ids[name];
    if (!id) throw new Error(`furnishBusiness() makes nothing for {${name}} of ${path}.`);
    return id;
  });
}

function bodyFor({ path, takesBody }: Route): object | undefined {
  if (!takesBody) return undefined;
  const body = BODIES[path.slice(ORGANIZATION.length)];
  if (!body) throw new Error(`BODIES does not say what to send to ${path}.`);
  return body;
}

/** Everything that the database holds of a business. */
async function everythingOf({ ids }: FurnishedBusiness): Promise<Record<string, unknown>> {
  const everything: Record<string, unknown> = {};
  for (const table of ['identity.organizations', ...tenantTables]) {
    const column = table === 'identity.organizations' ? 'id' : 'organization_id';
    const { rows } = await product.owner.query(
      `select to_jsonb(t) as row from ${table} t where ${column} = $1 order by to_jsonb(t)::text`,
      [ids['organizationId']],
    );
    everything[table] = rows;
  }
  return everything;
}

/** Expects nothing of the other business in an answer, beyond the ids that the question held. */
function expectNothingOfTheirs(body: string, url: string): void {
  expect(body).not.toContain(theirs.word);
  const leaked = Object.values(theirs.ids).filter((id) => body.includes(id) && !url.includes(id));
  expect(leaked).toEqual([]);
}

const callers = (): [string, Caller][] => [
  ['the owner', ours.owner.caller],
  ['an API key', ours.program],
];

/** Ids of nothing at all. */
const nowhere = (): Record<string, string> =>
  Object.fromEntries(Object.keys(theirs.ids).map((name) => [name, randomUUID()]));

/**
 * Asks one route with the given ids as each caller, and tells who got which answer.
 * Expects the same answer as for things that do not exist.
 */
async function ask(
  route: Route,
  ids: Record<string, string>,
  missing: Record<string, string>,
  body: object | undefined,
): Promise<string[]> {
  const url = fill(route.path, ids);
  const answers: string[] = [];
  for (const [who, caller] of callers()) {
    const response = await caller.call(route.method, url, { body });
    const control = await caller.call(route.method, fill(route.path, missing), { body });
    const name = `${route.method} ${route.path} for ${who}`;
    expect([name, whatItTells(response)]).toEqual([name, whatItTells(control)]);
    expectNothingOfTheirs(response.body, url);
    answers.push(`${name}: ${response.statusCode}`);
  }
  return answers;
}

function whatItTells(response: LightMyRequestResponse): object {
  const { title, detail, code } = response.json();
  return { status: response.statusCode, title, detail, code };
}

/** Routes that are not for programs at all say so, whosever the business is. */
const notFound = (answer: string): boolean => / for (.*: 404|an API key: 403)$/.test(answer);

it('has made something in every table of a tenant', async () => {
  const everything = await everythingOf(theirs);
  const empty = Object.entries(everything).filter(([, rows]) => (rows as []).length === 0);
  expect(empty.map(([table]) => table)).toEqual([]);
});

it('answers 404 on every route of another business', async () => {
  const before = await everythingOf(theirs);
  const answers: string[] = [];
  const organizationRoutes = routes.filter(({ path }) => path.startsWith(ORGANIZATION));
  for (const route of organizationRoutes) {
    const body = route.takesBody
      ? (BODIES[route.path.slice(ORGANIZATION.length)] ?? {})
      : undefined;
    answers.push(...(await ask(route, theirs.ids, nowhere(), body)));
  }
  expect(answers.filter((answer) => !notFound(answer))).toEqual([]);
  expect(organizationRoutes.length).toBeGreaterThan(60);
  expect(await everythingOf(theirs)).toEqual(before);
}, 60_000);

it("answers 404 for another business's things in one's own", async () => {
  const before = await everythingOf(theirs);
  const answers: string[] = [];
  const thingRoutes = routes.filter(
    ({ path }) => path.startsWith(ORGANIZATION) && parametersOf(path).length > 1,
  );
  for (const route of thingRoutes) {
    const organizationId = ours.ids['organizationId'] as string;
    const foreign = { ...theirs.ids, organizationId };
    answers.push(...(await ask(route, foreign, { ...nowhere(), organizationId }, bodyFor(route))));
  }
  expect(answers.filter((answer) => !notFound(answer))).toEqual([]);
  expect(thingRoutes.length).toBeGreaterThan(30);
  expect(await everythingOf(theirs)).toEqual(before);
}, 60_000);

it("shows one's own on the same routes, and nothing else", async () => {
  const days = { from: '2100-01-01', to: '2100-01-02' };
  const queries: Record<string, Record<string, string>> = {
    '/availability': days,
    '/availability/slots': { ...days, appointmentTypeId: ours.ids['appointmentTypeId'] as string },
  };
  const reads = routes.filter(
    ({ method, path }) =>
      method === 'GET' && parametersOf(path).every((name) => ours.ids[name] !== undefined),
  );
  const refused: string[] = [];
  for (const { path } of reads) {
    const url = fill(path, ours.ids);
    const query = queries[path.slice(ORGANIZATION.length)];
    const response = await ours.owner.caller.get(url, { query });
    expectNothingOfTheirs(response.body, url);
    if (response.statusCode !== 200) refused.push(`${path}: ${response.statusCode}`);
  }
  expect(refused).toEqual([]);
  expect(reads.length).toBeGreaterThan(25);
}, 60_000);

it("finds nothing by another business's ids in a filter", async () => {
  const base = fill(ORGANIZATION, ours.ids);
  const { contactId, resourceId, appointmentTypeId } = theirs.ids;
  const ownType = ours.ids['appointmentTypeId'];
  const days = 'from=2100-01-01&to=2100-01-02';
  const found: string[] = [];
  for (const filter of [
    `appointments?contactId=${contactId}`,
    `appointments?resourceId=${resourceId}`,
    `availability?${days}&resourceId=${resourceId}`,
    `availability/slots?${days}&appointmentTypeId=${appointmentTypeId}`,
    `availability/slots?${days}&appointmentTypeId=${ownType}&resourceId=${resourceId}`,
  ]) {
    const response = await ours.owner.caller.get(`${base}/${filter}`);
    const { data = [] } = response.json();
    const nothing = response.statusCode === 404 || (response.statusCode === 200 && !data.length);
    if (!nothing) found.push(`${filter}: ${response.statusCode} ${response.body}`);
  }
  expect(found).toEqual([]);
});

it("takes no reference to another business's things", async () => {
  // While a number is on its way, another order is that order.
  await product.owner.query(
    `update conversations.phone_number_orders set status = 'fulfilled' where organization_id = $1`,
    [ours.ids['organizationId']],
  );
  const before = await everythingOf(theirs);
  const startsAt = '2100-01-01T00:00:00Z';
  const visit = (changes: object): object => ({
    contactId: ours.ids['contactId'],
    appointmentTypeId: ours.ids['appointmentTypeId'],
    startsAt,
    override: true,
    ...changes,
  });
  const { contactId, appointmentTypeId, resourceId, scheduleId, coordinatorId } = theirs.ids;
  const references: [Method, string, object][] = [
    ['POST', '/appointments', visit({ contactId })],
    ['POST', '/appointments', visit({ appointmentTypeId })],
    ['POST', '/appointments', visit({ resourceId })],
    ['POST', '/appointments', visit({ assignedToUserId: theirs.owner.userId })],
    ['PATCH', '/appointments/{appointmentId}', { assignedToUserId: theirs.owner.userId }],
    ['POST', '/appointments/{appointmentId}/reschedule', { startsAt, resourceId, override: true }],
    ['PATCH', '/phone-numbers/{phoneNumberId}', { assignedCoordinatorId: coordinatorId }],
    ['POST', '/blocked-times', { startsAt, endsAt: '2100-01-02T00:00:00Z', resourceId }],
    ['PATCH', '/blocked-times/{blockedTimeId}', { resourceId }],
    ['PATCH', '/blocked-times/{blockedTimeId}', { userId: theirs.owner.userId }],
    ['PATCH', '/availability-schedules/{scheduleId}', { userId: theirs.owner.userId }],
    ['PATCH', '/resources/{resourceId}', { availabilityScheduleId: scheduleId }],
    ['POST', '/phone-numbers/provision', { coordinatorId }],
  ];
  const taken: string[] = [];
  for (const [method, path, body] of references) {
    const url = fill(`${ORGANIZATION}${path}`, ours.ids);
    const response = await ours.owner.caller.call(method, url, { body });
    expectNothingOfTheirs(response.body, `${url} ${JSON.stringify(body)}`);
    if (![400, 404, 422].includes(response.statusCode))
      taken.push(`${method} ${path} ${JSON.stringify(body)}: ${response.statusCode}`);
  }
  expect(taken).toEqual([]);
  expect(await everythingOf(theirs)).toEqual(before);
});

describe('SQL of the application role', () => {
  let app: pg.Client;

  beforeAll(async () => {
    app = new pg.Client({ connectionString: product.database.appUrl });
    await app.connect();
  });
  afterAll(() => app.end());

  const rowsOf = async (table: string): Promise<string[]> => {
    const { rows } = await app.query<{ organization_id: string | null }>(
      table === 'identity.organizations'
        ? 'select id as organization_id from identity.organizations'
        : `select organization_id from ${table}`,
    );
    return rows.flatMap(({ organization_id }) => organization_id ?? []);
  };

  it('sees no row of any business without a tenant', async () => {
    for (const table of ['identity.organizations', ...tenantTables])
      expect([table, await rowsOf(table)]).toEqual([table, []]);
  });

  it('sees the rows of its tenant alone, and can change no other', async () => {
    const [own, other] = [ours.ids['organizationId'], theirs.ids['organizationId']];
    const before = await everythingOf(theirs);
    for (const table of ['identity.organizations', ...tenantTables]) {
      const column = table === 'identity.organizations' ? 'id' : 'organization_id';
      await app.query('begin');
      await app.query(`select set_config('app.organization_id', $1, true)`, [own]);
      const seen = new Set(await rowsOf(table));
      expect([table, [...seen]]).toEqual([table, [own]]);
      const change = `update ${table} set ${column} = ${column} where ${column} = $1`;
      const remove = `delete from ${table} where ${column} = $1`;
      for (const statement of [change, remove]) {
        await app.query('savepoint attempt');
        const outcome = await app.query(statement, [other]).then(
          ({ rowCount }) => rowCount,
          ({ code }: pg.DatabaseError) => code,
        );
        await app.query('rollback to attempt');
        // The audit log refuses both, whosever the row is.
        expect([statement, table === 'identity.audit_log' ? '42501' : 0]).toEqual([
          statement,
          outcome,
        ]);
      }
      await app.query('rollback');
    }
    expect(await everythingOf(theirs)).toEqual(before);
  });
});
