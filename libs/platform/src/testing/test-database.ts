import { createHash, randomBytes } from 'node:crypto';
import pg from 'pg';
import { migrate } from '../migrations/migrate';
import type { ContextMigrations, SqlMigration } from '../migrations/sql-migration';
import { deriveRoleUrl } from '../database/roles';

export interface TestDatabase {
  /** The owner role: sees every row. */
  ownerUrl: string;
  appUrl: string;
  relayUrl: string;
  drop(): Promise<void>;
}

/** Names the advisory lock under which one test file prepares the template while the others wait. */
const TEMPLATE_LOCK = 7_402_612;

/**
 * A migrated database of its own for one test file, cloned from a template that is
 * migrated once per set of migrations. Needs TEST_DATABASE_URL, which `npm test` sets.
 * `prepare` fills the template further, such as with the catalogue.
 */
export async function createTestDatabase(
  migrations: ContextMigrations,
  prepare: { name: string; run: (ownerUrl: string) => Promise<void> } = {
    name: 'empty',
    run: () => Promise.resolve(),
  },
): Promise<TestDatabase> {
  const serverUrl = process.env['TEST_DATABASE_URL'];
  if (!serverUrl) throw new Error('TEST_DATABASE_URL is not set. Run the tests with `npm test`.');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await onServer(serverUrl, async (server) => {
    const template = await ensureTemplate(server, serverUrl, migrations, prepare);
    await server.query(`create database ${name} template ${template}`);
  });
  const ownerUrl = databaseUrl(serverUrl, name);
  return {
    ownerUrl,
    appUrl: deriveRoleUrl(ownerUrl, 'app'),
    relayUrl: deriveRoleUrl(ownerUrl, 'relay'),
    drop: () => onServer(serverUrl, (server) => dropDatabase(server, name)),
  };
}

/** Without force first: that ends autovacuum, which the owner may not end by force. */
async function dropDatabase(server: pg.Client, name: string): Promise<void> {
  try {
    await server.query(`drop database if exists ${name}`);
  } catch {
    await server.query(`drop database if exists ${name} with (force)`);
  }
}

async function ensureTemplate(
  server: pg.Client,
  serverUrl: string,
  migrations: ContextMigrations,
  prepare: { name: string; run: (ownerUrl: string) => Promise<void> },
): Promise<string> {
  const content = migrations.map(contentOf).join('');
  const digest = createHash('sha256')
    .update(content)
    .update(prepare.name)
    .update(prepare.run.toString());
  const template = `template_${digest.digest('hex').slice(0, 16)}`;
  // Cloning waits too: it fails while anyone is connected to the template.
  await server.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK]);
  const { rowCount } = await server.query('select from pg_database where datname = $1', [template]);
  if (!rowCount) {
    const draft = `${template}_draft`;
    await dropDatabase(server, draft);
    await server.query(`create database ${draft}`);
    const url = databaseUrl(serverUrl, draft);
    await migrate({ DATABASE_URL: url }, migrations);
    await prepare.run(url);
    await server.query(`alter database ${draft} rename to ${template}`);
  }
  return template;
}

async function onServer<T>(url: string, work: (server: pg.Client) => Promise<T>): Promise<T> {
  const server = new pg.Client({ connectionString: url });
  await server.connect();
  try {
    return await work(server);
  } finally {
    await server.end();
  }
}

function databaseUrl(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.toString();
}

/** What a migration does, whichever helpers wrote it: an edit makes a new template. */
function contentOf({ name, class: migration }: ContextMigrations[number]): string {
  const instance = Object.create(migration.prototype) as SqlMigration;
  return [name, ...instance.statements()].join('\n');
}
