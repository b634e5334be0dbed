import { createTestDatabase, type TestDatabase } from '@coordinator/platform/testing';
import pg from 'pg';
import { productMigrations } from './migrate-database';

/** The tables that belong to nobody: accounts, which may be in several businesses, and what all share. */
const TENANTLESS = [
  'catalog.bundle_roles',
  'catalog.bundles',
  'catalog.industry_templates',
  'catalog.persona_templates',
  'catalog.role_templates',
  'identity.email_confirmations',
  'identity.password_resets',
  'identity.sessions',
  'identity.users',
  'public.schema_migrations',
];

interface Table {
  name: string;
  of_tenant: boolean;
  isolated: boolean;
}

let database: TestDatabase;
let owner: pg.Client;
let app: pg.Client;

beforeAll(async () => {
  database = await createTestDatabase(productMigrations);
  owner = new pg.Client({ connectionString: database.ownerUrl });
  app = new pg.Client({ connectionString: database.appUrl });
  await Promise.all([owner.connect(), app.connect()]);
}, 60_000);
afterAll(async () => {
  await Promise.all([owner.end(), app.end()]);
  await database.drop();
});

/** The tables of the product; isolated are those where the application sees its tenant's rows alone. */
async function tables(): Promise<Table[]> {
  const { rows } = await owner.query<Table>(
    `select format('%s.%s', n.nspname, c.relname) as name,
            n.nspname || '.' || c.relname = 'identity.organizations' or exists (
              select from pg_attribute a
               where a.attrelid = c.oid and a.attname = 'organization_id' and not a.attisdropped) as of_tenant,
            c.relrowsecurity and c.relforcerowsecurity and exists (
              select from pg_policy p
               where p.polrelid = c.oid and p.polroles = '{0}' and p.polcmd = '*' and p.polpermissive
                 and pg_get_expr(p.polqual, c.oid) ~ 'app\\.organization_id'
                 and pg_get_expr(p.polwithcheck, c.oid) ~ 'app\\.organization_id')
            and not exists (
              select from pg_policy p
               where p.polrelid = c.oid and p.polpermissive
                 and (p.polroles = '{0}' or $1::regrole = any (p.polroles))
                 and pg_get_expr(p.polqual, c.oid) !~ 'app\\.organization_id') as isolated
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and n.nspname !~ '^(pg_|information_schema)'
      order by 1`,
    [appRole()],
  );
  return rows;
}

const appRole = (): string => decodeURIComponent(new URL(database.appUrl).username);

const exposed = async (): Promise<string[]> =>
  (await tables()).filter((table) => table.of_tenant && !table.isolated).map(({ name }) => name);

it('puts every table of a tenant under forced row level security', async () => {
  expect(await exposed()).toEqual([]);
  expect((await tables()).filter(({ of_tenant }) => of_tenant).length).toBeGreaterThan(38);
});

it.each([
  ['without a policy', ''],
  [
    'that its owner walks around',
    `alter table identity.planted enable row level security;
     create policy tenant on identity.planted
       using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
       with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)`,
  ],
  [
    'with a policy that lets all through',
    `alter table identity.planted enable row level security;
     alter table identity.planted force row level security;
     create policy everything on identity.planted using (true)`,
  ],
])('would find a table %s', async (_how, statements) => {
  await owner.query('begin');
  try {
    await owner.query(`create table identity.planted (organization_id uuid); ${statements}`);
    expect(await exposed()).toEqual(['identity.planted']);
  } finally {
    await owner.query('rollback');
  }
});

it('names every table that belongs to no tenant', async () => {
  const without = (await tables()).filter(({ of_tenant }) => !of_tenant).map(({ name }) => name);
  expect(without).toEqual(TENANTLESS);
});

it('gives the application no way around the policies', async () => {
  const { rows } = await owner.query(
    `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
            pg_has_role(oid, current_user, 'member') as is_owner
       from pg_roles where rolname = $1`,
    [appRole()],
  );
  expect(rows).toEqual([
    {
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      is_owner: false,
    },
  ]);
  await expect(app.query('alter table identity.organizations disable row level security'))
    .rejects //
    .toMatchObject({ code: '42501' });
  await app.query('set row_security = off');
  await expect(app.query('select from identity.organizations')).rejects.toMatchObject({
    code: '42501',
  });
});

it('has no view, which would show the rows of its owner', async () => {
  const { rows } = await owner.query(
    `select c.oid::regclass from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('v', 'm') and n.nspname !~ '^(pg_|information_schema)'
        and not coalesce('security_invoker=true' = any (c.reloptions), false)
        and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')`,
  );
  expect(rows).toEqual([]);
});

it('ties every row of a tenant to an organization that exists, or to a parent that does', async () => {
  const { rows } = await owner.query<{ name: string }>(
    `select c.oid::regclass::text as name
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
       join pg_attribute a on a.attrelid = c.oid and a.attname = 'organization_id'
      where c.relkind in ('r', 'p') and n.nspname !~ '^(pg_|information_schema)'
        and not exists (
          select from pg_constraint f
           where f.conrelid = c.oid and f.contype = 'f' and f.convalidated and a.attnum = any (f.conkey))
      order by 1`,
  );
  // What was done and what is to be done outlive the organization.
  expect(rows.map(({ name }) => name)).toEqual([
    'identity.audit_log',
    'platform.idempotency_keys',
    'platform.inbox',
    'platform.jobs',
    'platform.outbox',
  ]);
});

it('keeps functions of the owner from everybody else and from a planted search path', async () => {
  const { rows } = await owner.query(
    `select p.oid::regprocedure::text as function
       from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where p.prosecdef and n.nspname !~ '^(pg_|information_schema)'
        and (not coalesce('search_path=pg_catalog, pg_temp' = any (p.proconfig), false)
             or has_function_privilege('public', p.oid, 'execute'))`,
  );
  expect(rows).toEqual([]);
});

it.each(
  ['identity.audit_log', 'compliance.outbound_decisions'].flatMap((table) =>
    ['update', 'delete', 'truncate'].map((right) => [right, table]),
  ),
)('lets nobody %s %s', async (right, table) => {
  const { rows } = await owner.query(
    `select has_table_privilege($1, $3, $4) as app, has_table_privilege($2, $3, $4) as relay`,
    [appRole(), `${appRole().replace(/_app$/, '')}_relay`, table, right],
  );
  expect(rows).toEqual([{ app: false, relay: false }]);
});
