import type { AddressInfo } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { loadConfig } from '../config/config';
import { Config } from '../config/config';
import { newId } from '../domain';
import type { OutboxRow } from '../events/outbox-rows';
import { stopGracefully } from '../http/graceful-stop';
import { createTestApi, ORGANIZATION_ID } from '../http/testing/create-test-api';
import { Logger } from '../logging/logger';
import { RedisConnection } from '../redis/redis-connection';
import { liveKeys } from './live-keys';
import { LivePublisher } from './live-publisher';
import { LiveModule } from './live.module';

const STAFF_ID = '01980000-0000-7000-8000-0000000000a1';
let app: NestFastifyApplication;
let redis: RedisConnection;
let publisher: LivePublisher;
let base: string;
let config: Config;

beforeEach(async () => {
  // A database name of its own gives the test a feed of its own.
  const env = {
    REDIS_URL: process.env['TEST_REDIS_URL'] ?? '',
    DATABASE_URL: `postgres://nobody:nothing@127.0.0.1:1/${newId()}`,
  };
  app = await createTestApi([], { env, imports: [LiveModule] });
  await app.listen(0, '127.0.0.1');
  base = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
  config = app.get(Config);
  redis = app.get(RedisConnection);
  publisher = new LivePublisher(config, redis, new Logger('silent', 'test'));
});
afterEach(() => app.close());

const row = (type: string, payload: object = {}): OutboxRow => ({
  id: newId(),
  organization_id: ORGANIZATION_ID,
  type,
  version: 1,
  payload,
  correlation_id: null,
  occurred_at: new Date('2026-11-23T15:00:00Z'),
  attempts: 1,
});

class Reader {
  #text = '';
  readonly #controller = new AbortController();
  readonly ended: Promise<void>;

  private constructor(
    readonly response: Response,
    controller: AbortController,
  ) {
    this.#controller = controller;
    this.ended = this.#read().catch(() => undefined);
  }

  static async open(headers: Record<string, string> = {}, token = 'staff'): Promise<Reader> {
    const controller = new AbortController();
    const response = await fetch(
      `${base}/api/coordinator/organizations/${ORGANIZATION_ID}/events`,
      {
        headers: { authorization: `Bearer ${token}`, ...headers },
        signal: controller.signal,
      },
    );
    return new Reader(response, controller);
  }

  /** Waits until `count` events have come, and answers them. */
  async events(count: number): Promise<Record<string, string>[]> {
    const deadline = Date.now() + 5_000;
    while (this.#parsed().length < count) {
      if (Date.now() > deadline) throw new Error(`Only this came: ${this.#text}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    return this.#parsed();
  }

  close(): void {
    this.#controller.abort();
  }

  #parsed(): Record<string, string>[] {
    return this.#text
      .split('\n\n')
      .slice(0, -1)
      .map((block) => Object.fromEntries(block.split('\n').map(fieldOf)))
      .filter((event) => 'event' in event);
  }

  async #read(): Promise<void> {
    const decoder = new TextDecoder();
    for await (const chunk of this.response.body ?? []) this.#text += decoder.decode(chunk);
  }
}

const fieldOf = (line: string): [string, string] => {
  const at = line.indexOf(': ');
  return [line.slice(0, at), line.slice(at + 2)];
};

it('tells what happens to those who may know it', async () => {
  const reader = await Reader.open();
  expect(reader.response.headers.get('content-type')).toContain('text/event-stream');
  expect(await reader.events(1)).toEqual([{ event: 'ready', data: '{}' }]);
  await publisher.publish(row('billing.trial_started', { subscriptionId: 'hidden' }));
  await publisher.publish(row('crm.contact_created', { contactId: 'c1' }));
  const [, event] = await reader.events(2);
  expect(event).toMatchObject({ event: 'crm.contact_created' });
  expect(JSON.parse(event?.['data'] ?? '')).toEqual({
    type: 'crm.contact_created',
    occurredAt: '2026-11-23T15:00:00.000Z',
    data: { contactId: 'c1' },
  });
  reader.close();
});

it('tells a notification to its user only', async () => {
  const [mine, other] = [await Reader.open(), await Reader.open({}, 'owner')];
  await Promise.all([mine.events(1), other.events(1)]);
  await publisher.publish(row('notifications.notification_created', { userId: STAFF_ID }));
  await publisher.publish(row('notifications.notification_created', { userId: newId() }));
  await mine.events(2);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await mine.events(2)).toHaveLength(2);
  expect(await other.events(1)).toHaveLength(1);
  mine.close();
  other.close();
});

it('tells what was missed since the last event', async () => {
  await publisher.publish(row('crm.contact_created', { contactId: 'first' }));
  const reader = await Reader.open();
  const [ready] = await reader.events(1);
  reader.close();
  await publisher.publish(row('crm.contact_created', { contactId: 'second' }));
  await publisher.publish(row('crm.contact_created', { contactId: 'third' }));
  const again = await Reader.open({ 'last-event-id': ready?.['id'] ?? '' });
  const told = await again.events(2);
  expect(told.map(({ data }) => JSON.parse(data ?? '').data.contactId)).toEqual([
    'second',
    'third',
  ]);
  again.close();
});

it.each(['1-1', 'nonsense', '99999999999999-0'])(
  'asks to fetch again when it does not know what came after %s',
  async (lastEventId) => {
    await publisher.publish(row('crm.contact_created'));
    const reader = await Reader.open({ 'last-event-id': lastEventId });
    const [resync] = await reader.events(1);
    expect(resync).toMatchObject({ event: 'resync', id: expect.stringMatching(/^\d+-\d+$/) });
    reader.close();
  },
);

it('asks to fetch again after Redis was emptied', async () => {
  await publisher.publish(row('crm.contact_created'));
  const reader = await Reader.open();
  const [ready] = await reader.events(1);
  reader.close();
  await redis.client.del(liveKeys(config).stream(ORGANIZATION_ID));
  const again = await Reader.open({ 'last-event-id': ready?.['id'] ?? '' });
  expect(await again.events(1)).toEqual([{ event: 'resync', data: '{}' }]);
  again.close();
});

it('is for members only', async () => {
  const stranger = await Reader.open({}, 'stranger');
  const nobody = await Reader.open({}, 'unknown');
  expect([stranger.response.status, nobody.response.status]).toEqual([404, 401]);
});

it('takes twenty streams of a person and no more', async () => {
  const readers = await Promise.all(Array.from({ length: 20 }, () => Reader.open()));
  expect(readers.every(({ response }) => response.status === 200)).toBe(true);
  expect((await Reader.open()).response.status).toBe(429);
  for (const reader of readers) reader.close();
});

it('ends when the process stops', async () => {
  const reader = await Reader.open();
  await reader.events(1);
  const before = Date.now();
  expect(await stopGracefully(app, 5_000)).toBe(true);
  await reader.ended;
  expect(Date.now() - before).toBeLessThan(2_000);
});

it('costs the worker nothing but a warning when Redis is away', async () => {
  const away = new RedisConnection(
    loadConfig({
      ...process.env,
      DATABASE_URL: config.DATABASE_URL,
      REDIS_URL: 'redis://127.0.0.1:1',
      APP_SECRET: 'x'.repeat(32),
    }),
    new Logger('silent', 'test'),
  );
  const lonely = new LivePublisher(config, away, new Logger('silent', 'test'));
  await expect(lonely.publish(row('crm.contact_created'))).resolves.toBeUndefined();
  away.onApplicationShutdown();
});
