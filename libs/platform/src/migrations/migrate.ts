import { Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import type { Config } from '../config/config';
import { deriveRole } from '../database/roles';
import type { DerivedRole } from '../database/roles';
import type { ContextMigrations } from './sql-migration';

/** Names the advisory lock under which one process migrates while the others wait. */
const MIGRATION_LOCK = 7_402_611;
/** Extensions that the schemas use; all are trusted, so the owner of the database may create them. */
const EXTENSIONS = ['btree_gin', 'btree_gist', 'citext', 'pg_trgm', 'unaccent'];

type Settings = Pick<Config, 'DATABASE_URL' | 'DATABASE_APP_URL' | 'DATABASE_RELAY_URL'>;

/** Brings the database up to date. Safe to call from several processes at once: each migration runs once. */
export async function migrate(
  settings: Settings,
  migrations: ContextMigrations,
): Promise<string[]> {
  const client = new pg.Client({ connectionString: settings.DATABASE_URL });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    if (!settings.DATABASE_APP_URL) await ensureRole(client, settings.DATABASE_URL, 'app');
    if (!settings.DATABASE_RELAY_URL) await ensureRole(client, settings.DATABASE_URL, 'relay');
    for (const extension of EXTENSIONS) {
      await client.query(`create extension if not exists ${extension}`);
    }
    const done = await runMigrations(settings.DATABASE_URL, migrations);
    if (settings.DATABASE_APP_URL) await assertBound(client, settings.DATABASE_APP_URL);
    return done;
  } finally {
    await client.end();
  }
}

/** Creates the role, or sets its password anew when the owner's has changed. */
async function ensureRole(client: pg.Client, ownerUrl: string, role: DerivedRole): Promise<void> {
  const { name, password } = deriveRole(ownerUrl, role);
  const identifier = client.escapeIdentifier(name);
  const login = `login password ${client.escapeLiteral(password)}`;
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [name]);
  // The login is tried first, because parallel databases of one cluster share the role.
  if (rowCount && (await canLogIn(ownerUrl, name, password))) return;
  await client.query(`${rowCount ? 'alter' : 'create'} role ${identifier} ${login}`);
}

/** Refuses an application role of somebody else's making to which the policies that keep tenants apart do not apply. */
async function assertBound(client: pg.Client, appUrl: string): Promise<void> {
  const name = decodeURIComponent(new URL(appUrl).username);
  const { rowCount } = await client.query(
    `select from pg_roles where rolname = $1 and (rolbypassrls or pg_has_role(oid, current_user, 'member'))`,
    [name],
  );
  if (rowCount)
    throw new Error(
      `The role ${name} of DATABASE_APP_URL would see the rows of every tenant: it must be neither the owner nor a member of it, nor have BYPASSRLS.`,
    );
}

async function canLogIn(ownerUrl: string, user: string, password: string): Promise<boolean> {
  const url = new URL(ownerUrl);
  url.username = encodeURIComponent(user);
  url.password = encodeURIComponent(password);
  const client = new pg.Client({ connectionString: url.toString() });
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function runMigrations(url: string, migrations: ContextMigrations): Promise<string[]> {
  const orm = new MikroORM({
    clientUrl: url,
    entities: [],
    discovery: { warnWhenNoEntities: false },
    extensions: [Migrator],
    migrations: {
      migrationsList: [...migrations],
      tableName: 'schema_migrations',
      snapshot: false,
      allOrNothing: true,
      silent: true,
    },
  });
  try {
    const done = await orm.migrator.up();
    return done.map(({ name }) => name);
  } finally {
    await orm.close();
  }
}
