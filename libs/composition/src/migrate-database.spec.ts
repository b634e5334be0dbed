import { randomBytes } from 'node:crypto';
import { deriveRoleUrl, migrate } from '@coordinator/platform';
import pg from 'pg';
import { productMigrations } from './migrate-database';

const name = `migrate_${randomBytes(6).toString('hex')}`;
const serverUrl = process.env['TEST_DATABASE_URL'] ?? '';
const databaseUrl = Object.assign(new URL(serverUrl), { pathname: `/${name}` }).toString();
const server = new pg.Client({ connectionString: serverUrl });

beforeAll(async () => {
  await server.connect();
  await server.query(`create database ${name}`);
});
afterAll(async () => {
  await server.query(`drop database ${name} with (force)`);
  await server.end();
});

it('runs each migration once, however many processes start together, and nothing afterwards', async () => {
  const settings = { DATABASE_URL: databaseUrl };
  const ran = await Promise.all([1, 2, 3].map(() => migrate(settings, productMigrations)));
  expect(ran.flat().sort()).toEqual(productMigrations.map((migration) => migration.name).sort());
  expect(await migrate(settings, productMigrations)).toEqual([]);
});

it('names migrations in the order in which they run', () => {
  const names = productMigrations.map((migration) => migration.name);
  expect(names).toEqual([...names].sort());
  expect(new Set(names).size).toBe(names.length);
});

it('refuses an application role that the policies of tenants do not bind', async () => {
  const settings = { DATABASE_URL: databaseUrl, DATABASE_APP_URL: databaseUrl };
  await expect(migrate(settings, productMigrations)).rejects.toThrow('rows of every tenant');
  const appUrl = deriveRoleUrl(databaseUrl, 'app');
  expect(await migrate({ ...settings, DATABASE_APP_URL: appUrl }, productMigrations)).toEqual([]);
});
