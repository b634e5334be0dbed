import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { loadConfig } from '../config/config';
import { platformMigrations } from '../migrations/platform.migrations';
import { createTestDatabase } from '../testing/test-database';
import type { TestDatabase } from '../testing/test-database';
import { WAKE_UP_CHANNEL } from './wake-up';
import { WorkSignal } from './work-signal';

let database: TestDatabase;
let relay: pg.Client;

beforeAll(async () => {
  database = await createTestDatabase(platformMigrations);
  relay = new pg.Client({ connectionString: database.relayUrl });
  await relay.connect();
});
afterAll(async () => {
  await relay?.end();
  await database?.drop();
});

const until = async (condition: () => boolean) => {
  for (let i = 0; !condition(); i++) {
    if (i > 200) throw new Error('It did not come about within ten seconds.');
    await sleep(50);
  }
};

it('listens again after the server has ended its connection', async () => {
  let signals = 0;
  const config = loadConfig({
    DATABASE_URL: database.ownerUrl,
    REDIS_URL: 'redis://127.0.0.1:1',
    APP_SECRET: 'x'.repeat(43),
    PUBLIC_BASE_URL: 'http://127.0.0.1',
  });
  const signal = new WorkSignal(config);
  signal.start(() => signals++);
  await until(() => signals === 1);
  const ended = await relay.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and usename = current_user and pid <> pg_backend_pid()`,
  );
  expect(ended.rowCount).toBe(1);
  await until(() => signals === 2);
  await relay.query(`notify ${WAKE_UP_CHANNEL}`);
  await until(() => signals === 3);
  await signal.stop();
});
