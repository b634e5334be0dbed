import { randomBytes } from 'node:crypto';
import type { BusinessDto } from '@coordinator/contracts';
import { createApiApp, loadConfig } from '@coordinator/platform';
import type { Clock, Config } from '@coordinator/platform';
import { createTestDatabase } from '@coordinator/platform/testing';
import type { TestDatabase } from '@coordinator/platform/testing';
import { Module } from '@nestjs/common';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import pg from 'pg';
import { createSandbox } from '../../../../apps/provider-sandbox/src/app';
import { apiModules, workerModules } from '../modules';
import { productMigrations } from '../migrate-database';
import { seedCatalogue } from '../seed-database';
import { Caller } from './caller';
import { freePort } from './free-port';
import { SandboxControl } from './sandbox-control';
import type { SignedUp } from './caller';

export interface TestProductOptions {
  /** Also runs a worker, and the provider sandbox that its jobs talk to. */
  worker?: boolean;
  /** Runs the provider sandbox without a worker, for a test that starts its own. */
  sandbox?: boolean;
  /** Lets the API listen at its `PUBLIC_BASE_URL`; by default where a sandbox may call it. */
  listen?: boolean;
  clock?: Clock;
  env?: Record<string, string>;
}

export interface TestProduct {
  app: NestFastifyApplication;
  config: Config;
  database: TestDatabase;
  /** A connection of the owner role, which sees every row. */
  owner: pg.Client;
  /** The environment of a process of this product. */
  env: Record<string, string>;
  /** Calls the API without signing in. */
  anyone: Caller;
  /** The address of the provider sandbox, where there is a worker. */
  sandboxUrl?: string;
  /** The provider sandbox, where one runs. Throws otherwise. */
  readonly sandbox: SandboxControl;
  /** Registers a new person. */
  signUp(name?: string): Promise<SignedUp>;
  /** Sets up a business for a person with the shortest valid request, changed by `overrides`; answers its `data`. */
  setUpBusiness(caller: Caller, overrides?: Record<string, unknown>): Promise<BusinessDto>;
  close(): Promise<void>;
}

const seeded = {
  name: 'catalogue',
  run: (ownerUrl: string) => seedCatalogue(loadConfig(testEnvironment(ownerUrl, {}))),
};

/** The whole product on a database of its own: the API in process, and the worker if asked for. */
export async function createTestProduct(options: TestProductOptions = {}): Promise<TestProduct> {
  const started = new AsyncDisposableStack();
  try {
    return await startProduct(options, started);
  } catch (error) {
    await started.disposeAsync();
    throw error;
  }
}

async function startProduct(
  {
    worker = false,
    sandbox: withSandbox = worker,
    listen = withSandbox,
    clock,
    env = {},
  }: TestProductOptions,
  started: AsyncDisposableStack,
): Promise<TestProduct> {
  const database = await createTestDatabase(productMigrations, seeded);
  started.defer(() => database.drop());
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  started.defer(() => owner.end());

  const sandbox = withSandbox ? await startSandbox() : undefined;
  started.defer(async () => sandbox?.server.close());
  const port = listen ? await freePort() : undefined;
  const environment = testEnvironment(database.ownerUrl, {
    ...(port && { PUBLIC_BASE_URL: `http://127.0.0.1:${port}` }),
    ...sandbox?.env,
    ...env,
  });
  const config = loadConfig(environment);

  @Module({ imports: apiModules(config, clock) })
  class TestApi {}
  const app = await createApiApp(TestApi, { config });
  started.defer(() => app.close());
  if (port) await app.listen(port, '127.0.0.1');
  const background = worker ? await startWorker(config, clock) : undefined;
  started.defer(async () => background?.close());

  const anyone = new Caller(app);
  return {
    app,
    config,
    database,
    owner,
    env: environment,
    anyone,
    sandboxUrl: sandbox?.url,
    get sandbox() {
      if (!sandbox) throw new Error('This test runs without the provider sandbox.');
      return new SandboxControl(sandbox.url, environment);
    },
    signUp: (name) => signUp(anyone, name),
    setUpBusiness: (caller, overrides) =>
      setUpBusiness(caller, { provisionPhone: withSandbox, ...overrides }),
    close: () => started.disposeAsync(),
  };
}

async function signUp(anyone: Caller, name = 'Dana Reed'): Promise<SignedUp> {
  const email = `${randomBytes(6).toString('hex')}@example.com`;
  const password = 'correct horse battery';
  const response = await anyone.post('/api/auth/register', { name, email, password });
  if (response.statusCode !== 201) throw new Error(`Signing up failed: ${response.body}`);
  const { accessToken, user } = response.json().data;
  return { caller: anyone.as(accessToken), userId: user.id, email, password };
}

async function setUpBusiness(caller: Caller, overrides: object): Promise<BusinessDto> {
  const response = await caller.post('/api/coordinator/onboarding/setup', {
    businessName: 'Bright Smile Dental',
    industry: 'dental',
    role: 'appointment_scheduler',
    persona: 'marge',
    phone: '+15551234567',
    timezone: 'America/New_York',
    ...overrides,
  });
  if (response.statusCode !== 201) throw new Error(`Setting up failed: ${response.body}`);
  return response.json().data;
}

function testEnvironment(ownerUrl: string, env: Record<string, string>): Record<string, string> {
  return {
    NODE_ENV: 'test',
    LOG_LEVEL: process.env['TEST_LOG_LEVEL'] ?? 'silent',
    DATABASE_URL: ownerUrl,
    REDIS_URL: process.env['TEST_REDIS_URL'] ?? '',
    APP_SECRET: 'test-secret-of-at-least-32-characters',
    ...env,
  };
}

async function startWorker(
  config: Config,
  clock: Clock | undefined,
): Promise<INestApplicationContext> {
  @Module({ imports: workerModules(config, clock) })
  class TestWorker {}
  return NestFactory.createApplicationContext(TestWorker, { logger: false, abortOnError: false });
}

async function startSandbox(): Promise<{
  server: FastifyInstance;
  url: string;
  env: Record<string, string>;
}> {
  const twilio = {
    accountSid: `AC${randomBytes(16).toString('hex')}`,
    authToken: randomBytes(16).toString('hex'),
  };
  const sendgrid = { apiKey: `SG.${randomBytes(16).toString('hex')}` };
  const server = createSandbox({ dataFile: ':memory:', twilio, sendgrid });
  const url = await server.listen({ host: '127.0.0.1', port: 0 });
  return {
    server,
    url,
    env: {
      TWILIO_ACCOUNT_SID: twilio.accountSid,
      TWILIO_AUTH_TOKEN: twilio.authToken,
      TWILIO_BASE_URL: url,
      SENDGRID_API_KEY: sendgrid.apiKey,
      SENDGRID_BASE_URL: url,
      // In use where a test also sets LLM_PROVIDER.
      SANDBOX_URL: url,
      LLM_BASE_URL: `${url}/v1`,
      LLM_MODEL: 'scripted',
    },
  };
}
