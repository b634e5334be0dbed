import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ApplicationLifetime } from '../http/application-lifetime';
import { expectMatchesOpenApi } from '../http/openapi/openapi-assert';
import { createTestApi } from '../http/testing/create-test-api';
import { platformMigrations } from '../migrations/platform.migrations';
import { PlatformModule } from '../platform.module';
import { createTestDatabase } from '../testing/test-database';
import type { TestDatabase } from '../testing/test-database';
import { HealthModule } from './health.module';

const REDIS_URL = process.env['TEST_REDIS_URL'] ?? '';
const NOWHERE = 'postgres://nobody:nothing@127.0.0.1:1/none';

let database: TestDatabase;
let app: NestFastifyApplication;
const start = (env: Record<string, string>) =>
  createTestApi([], {
    env: { DATABASE_URL: database.ownerUrl, REDIS_URL, ...env },
    kernel: (config) => PlatformModule.forRoot({ config, process: 'test', entities: [] }),
    imports: [HealthModule],
  });

beforeAll(async () => {
  database = await createTestDatabase(platformMigrations);
});
afterEach(() => app.close());
afterAll(() => database.drop());

describe('health', () => {
  it('is up when PostgreSQL and Redis answer', async () => {
    app = await start({});
    const live = await app.inject('/api/health/live');
    expect([live.statusCode, live.json()]).toEqual([200, { status: 'up', parts: {} }]);
    const ready = await app.inject('/api/health/ready');
    expect([ready.statusCode, ready.json()]).toEqual([
      200,
      { status: 'up', parts: { postgres: 'up', redis: 'up' } },
    ]);
    expectMatchesOpenApi(app, ready, 'GET', '/api/health/ready');
  });

  it.each([
    [{ DATABASE_URL: NOWHERE }, { postgres: 'down', redis: 'up' }],
    [{ REDIS_URL: 'redis://127.0.0.1:1' }, { postgres: 'up', redis: 'down' }],
  ])('lives, but is not ready, with %j', async (env, parts) => {
    app = await start(env);
    expect((await app.inject('/api/health/live')).statusCode).toBe(200);
    const ready = await app.inject('/api/health/ready');
    expect([ready.statusCode, ready.json()]).toEqual([503, { status: 'down', parts }]);
  });

  it('is not ready once the process begins to stop', async () => {
    app = await start({});
    app.get(ApplicationLifetime).beginStop();
    expect((await app.inject('/api/health/ready')).statusCode).toBe(503);
    expect((await app.inject('/api/health/live')).statusCode).toBe(200);
  });

  it('stays up while the product is switched off', async () => {
    app = await start({ COORDINATOR_ENABLED: 'false' });
    expect((await app.inject('/api/health/ready')).statusCode).toBe(200);
  });
});
