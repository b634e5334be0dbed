import pg from 'pg';
import { tenantColumn, TwoBusinesses } from './testing/two-businesses';

/** What is written once and never changed: whoever tries is refused, whosever the row is. */
const INSERT_ONLY = ['compliance.outbound_decisions', 'identity.audit_log'];
const REFUSED = '42501';

let businesses: TwoBusinesses;
let app: pg.Client;

beforeAll(async () => {
  businesses = await TwoBusinesses.open();
  app = new pg.Client({ connectionString: businesses.product.database.appUrl });
  await app.connect();
}, 60_000);
afterAll(async () => {
  await app?.end();
  await businesses?.close();
});

/** Whose rows of a table can be seen. */
async function ownersOf(table: string): Promise<string[]> {
  const { rows } = await app.query<{ owner: string | null }>(
    `select distinct ${tenantColumn(table)} as owner from ${table}`,
  );
  return rows.flatMap(({ owner }) => owner ?? []);
}

/** How many rows a statement takes hold of, or the error with which it is refused. */
async function attempt(statement: string, ...values: unknown[]): Promise<number | string | null> {
  await app.query('savepoint attempt');
  const outcome = await app.query(statement, values).then(
    ({ rowCount }) => rowCount,
    ({ code }: pg.DatabaseError) => code ?? null,
  );
  await app.query('rollback to attempt');
  return outcome;
}

it('looks at a business that has something in every table', async () => {
  const everything = Object.entries(await businesses.everythingOfTheirs());
  expect(everything.flatMap(([table, rows]) => (rows.length ? [] : table))).toEqual([]);
  expect(everything.length).toBeGreaterThan(38);
});

it('shows the application role no row of any business without a tenant', async () => {
  for (const table of businesses.tables)
    expect([table, await ownersOf(table)]).toEqual([table, []]);
});

it('shows the application role the rows of its tenant alone, and lets it change no other', async () => {
  const { ours, theirs, tables } = businesses;
  const [own, other] = [ours.ids['organizationId'], theirs.ids['organizationId']];
  const before = await businesses.everythingOfTheirs();
  for (const table of tables) {
    const column = tenantColumn(table);
    await app.query('begin');
    await app.query(`select set_config('app.organization_id', $1, true)`, [own]);
    expect([table, await ownersOf(table)]).toEqual([table, [own]]);
    const none = INSERT_ONLY.includes(table) ? REFUSED : 0;
    for (const statement of [
      `update ${table} set ${column} = ${column} where ${column} = $1`,
      `delete from ${table} where ${column} = $1`,
    ]) {
      expect([statement, await attempt(statement, other)]).toEqual([statement, none]);
    }
    await app.query('rollback');
  }
  expect(await businesses.everythingOfTheirs()).toEqual(before);
});

it('lets the application role hand none of its rows to another tenant', async () => {
  const { ours, theirs, tables } = businesses;
  const [own, other] = [ours.ids['organizationId'], theirs.ids['organizationId']];
  for (const table of tables.filter((name) => name !== 'identity.organizations')) {
    await app.query('begin');
    await app.query(`select set_config('app.organization_id', $1, true)`, [own]);
    const handOver = `update ${table} set organization_id = $2 where organization_id = $1`;
    expect([table, await attempt(handOver, own, other)]).toEqual([table, REFUSED]);
    await app.query('rollback');
  }
});
