import type { INestApplicationContext } from '@nestjs/common';
import type { DiscoveryService } from '@nestjs/core';
import { CommandBus } from '@nestjs/cqrs';
import { Redis } from 'ioredis';
import { runInContext } from './context/request-context';
import { UnitOfWork } from './database/unit-of-work';
import { newId } from './domain';
import { JobQueue } from './jobs/job-queue';
import { JobRegistry } from './jobs/job-registry';
import { OutboxRows } from './events/outbox-rows';
import type { OutboxRow } from './events/outbox-rows';
import { defineJob } from './jobs/job';
import type { AnyJobDefinition } from './jobs/job';
import { JobHandler } from './jobs/job-handler';
import { replayDeadLetters } from './replay-dead-letters';
import { eventually } from './testing/eventually';
import { FrozenClock } from './testing/frozen-clock';
import { createKernelApp } from './testing/fixture/kernel-app';
import type { KernelApp } from './testing/fixture/kernel-app';
import { FileNote, NotesProbe, WriteNote } from './testing/fixture/notes';

let kernel: KernelApp;
let worker: INestApplicationContext;
let probe: NotesProbe;
const organizationId = newId();
const inTenant = <T>(work: () => Promise<T>) =>
  runInContext({ requestId: 'r', correlationId: 'c', organizationId }, work);
const write = () => inTenant(() => worker.get(CommandBus).execute(new WriteNote('text')));
const one = async (sql: string, ...parameters: unknown[]) =>
  (await kernel.owner.query(sql, parameters)).rows[0];
const copies = async (noteId: string): Promise<number> =>
  (await one('select count(*)::int as n from notes.copies where note_id = $1', noteId)).n;
const jobOf = (noteId: string) => one('select * from platform.jobs where key = $1', noteId);

beforeAll(async () => {
  kernel = await createKernelApp();
  worker = await kernel.start({ worker: true });
  probe = worker.get(NotesProbe);
});
beforeEach(() =>
  Object.assign(probe, { copyAttempts: 0, failCopies: 0, filings: [], failFilings: 0 }),
);
afterAll(() => kernel.close());

it('carries an event through saga, command and job, each once', async () => {
  const noteId = await write();
  await eventually(async () => expect((await jobOf(noteId))?.status).toBe('done'));
  expect(await copies(noteId)).toBe(1);
  expect(probe.filings).toMatchObject([{ attempt: 1, isLastAttempt: false }]);
});

it('tries an event again after its command failed, with one effect in the end', async () => {
  probe.failCopies = 1;
  const noteId = await write();
  await eventually(async () => expect(await copies(noteId)).toBe(1));
  expect(probe.copyAttempts).toBe(2);
  await eventually(async () =>
    expect(
      await one(
        'select attempts, processed_at from platform.outbox where aggregate_id = $1',
        noteId,
      ),
    ).toMatchObject({
      attempts: 2,
      processed_at: expect.any(Date),
    }),
  );
});

it('does not repeat the effect when an event is delivered again', async () => {
  const noteId = await write();
  await eventually(async () => expect((await jobOf(noteId))?.status).toBe('done'));
  await kernel.owner.query(
    'update platform.outbox set processed_at = null, lease_until = null where aggregate_id = $1',
    [noteId],
  );
  await eventually(async () =>
    expect(
      (await one('select processed_at from platform.outbox where aggregate_id = $1', noteId))
        .processed_at,
    ).not.toBeNull(),
  );
  expect(await copies(noteId)).toBe(1);
  expect(probe.copyAttempts).toBe(1);
});

it('relays the events of others while one keeps failing, and gives it up to a replay', async () => {
  const stuck = await kernel.owner.query(
    `insert into platform.outbox (id, organization_id, type, version, aggregate_id, payload, occurred_at, attempts)
     values (gen_random_uuid(), $1, 'unknown.event', 1, 'stuck', '{}', now(), 9) returning id`,
    [organizationId],
  );
  const noteId = await write();
  await eventually(async () => expect(await copies(noteId)).toBe(1));
  await eventually(async () =>
    expect(
      await one(
        'select attempts, dead_at, last_error from platform.outbox where id = $1',
        stuck.rows[0].id,
      ),
    ).toMatchObject({
      attempts: 10,
      dead_at: expect.any(Date),
      last_error: 'No event is registered as unknown.event@1.',
    }),
  );
  expect(await replayDeadLetters(kernel.config)).toEqual({ events: 1, jobs: 0 });
  await kernel.owner.query(`delete from platform.outbox where aggregate_id = 'stuck'`);
});

it('gives up an event that takes the worker down with it each time', async () => {
  await kernel.owner.query(
    `insert into platform.outbox (id, organization_id, type, version, aggregate_id, payload, occurred_at, attempts, lease_until)
     values (gen_random_uuid(), $1, 'notes.note_written', 1, 'deadly', '{}', now(), 10, now() - interval '1 second')`,
    [organizationId],
  );
  const deadly = () =>
    one(`select attempts, dead_at, last_error from platform.outbox where aggregate_id = 'deadly'`);
  await eventually(
    async () =>
      expect(await deadly()).toEqual({
        attempts: 10,
        dead_at: expect.any(Date),
        last_error: 'The worker stopped in the middle.',
      }),
    20_000,
  );
  await kernel.owner.query(`delete from platform.outbox where aggregate_id = 'deadly'`);
}, 30_000);

it('does not listen to a worker whose lease on an event has passed to another', async () => {
  const rows = worker.get(OutboxRows);
  const inserted = await kernel.owner.query(
    `insert into platform.outbox (id, organization_id, type, version, aggregate_id, payload, occurred_at, attempts, lease_until)
     values (gen_random_uuid(), $1, 'notes.note_written', 1, 'contested', '{}', now(), 10, now() + interval '1 hour') returning *`,
    [organizationId],
  );
  const contested = () =>
    one(
      `select processed_at, dead_at, last_error from platform.outbox where aggregate_id = 'contested'`,
    );
  const holder: OutboxRow = inserted.rows[0];
  const frozen = { ...holder, attempts: 9 };
  await rows.fail(frozen, 'too late');
  await rows.succeed(frozen);
  expect(await contested()).toEqual({ processed_at: null, dead_at: null, last_error: null });
  await rows.succeed(holder);
  await rows.fail(holder, 'too late');
  expect(await contested()).toEqual({
    processed_at: expect.any(Date),
    dead_at: null,
    last_error: null,
  });
  await kernel.owner.query(`delete from platform.outbox where aggregate_id = 'contested'`);
});

it('runs a job without a time at once, whatever the clock of the process says', async () => {
  const hurried = await kernel.start({
    clock: new FrozenClock(Temporal.Now.instant().add({ hours: 1 }).toString()),
  });
  const noteId = newId();
  await inTenant(() => hurried.get(JobQueue).enqueue(FileNote, { noteId }, { key: noteId }));
  await eventually(async () => expect((await jobOf(noteId))?.status).toBe('done'));
});

it('tries a job three times, keeps the dead letter, and replays it', async () => {
  probe.failFilings = 3;
  const noteId = await write();
  await eventually(async () => expect((await jobOf(noteId))?.status).toBe('dead'));
  expect(probe.filings.map(({ attempt, isLastAttempt }) => [attempt, isLastAttempt])).toEqual([
    [1, false],
    [2, false],
    [3, true],
  ]);
  expect(await jobOf(noteId)).toMatchObject({ attempts: 3, last_error: 'The cabinet is locked.' });
  expect(await replayDeadLetters(kernel.config, 'notes.file_note')).toEqual({ events: 0, jobs: 1 });
  await eventually(async () => expect((await jobOf(noteId))?.status).toBe('done'));
});

it('loses nothing when Redis is emptied', async () => {
  const redis = new Redis(kernel.config.REDIS_URL);
  const noteIds: string[] = [];
  for (let round = 0; round < 10; round++) {
    noteIds.push(await write());
    const keys = await redis.keys('coordinator/test_*');
    if (keys.length > 0) await redis.del(keys);
  }
  redis.disconnect();
  await eventually(async () => {
    for (const noteId of noteIds) expect((await jobOf(noteId))?.status).toBe('done');
  }, 40_000);
  for (const noteId of noteIds) expect(await copies(noteId)).toBe(1);
}, 60_000);

it('takes back the job of a worker that died', async () => {
  const noteId = newId();
  await kernel.owner.query(
    `insert into platform.jobs (id, organization_id, queue, name, payload, key, status, attempts, max_attempts, next_attempt_at, lease_until)
     values (gen_random_uuid(), $1, 'default', 'notes.file_note', '{}', $2, 'running', 1, 3, now(), now() - interval '1 second')`,
    [organizationId, noteId],
  );
  await eventually(async () => expect((await jobOf(noteId))?.status).toBe('done'), 20_000);
  expect(probe.filings).toMatchObject([{ attempt: 2 }]);
}, 30_000);

it('runs a timer when it is due, once per key, and never after it was cancelled', async () => {
  const jobs = worker.get(JobQueue);
  const [due, cancelled] = [newId(), newId()];
  const soon = Temporal.Now.instant().add({ milliseconds: 300 });
  await inTenant(() =>
    worker.get(UnitOfWork).run(async () => {
      for (const key of [due, due, cancelled])
        await jobs.enqueue(FileNote, { noteId: key }, { key, runAt: soon });
    }),
  );
  expect(await inTenant(() => jobs.cancel(FileNote, cancelled))).toBe(true);
  expect((await jobOf(due)).status).toBe('queued');
  await eventually(async () => expect((await jobOf(due))?.status).toBe('done'));
  expect(probe.filings).toHaveLength(1);
  expect(await jobOf(cancelled)).toBeUndefined();
});

it('shares the work between workers without doing any of it twice', async () => {
  await kernel.start({ worker: true });
  const noteIds = await Promise.all(Array.from({ length: 40 }, write));
  await eventually(async () => {
    for (const noteId of noteIds) expect((await jobOf(noteId))?.status).toBe('done');
  }, 20_000);
  for (const noteId of noteIds) expect(await copies(noteId)).toBe(1);
}, 30_000);

describe('start', () => {
  const load = (providers: object[], definitions: AnyJobDefinition[]) =>
    new JobRegistry({ getProviders: () => providers } as DiscoveryService).load(definitions);
  const handler = (definition: AnyJobDefinition) => {
    @JobHandler(definition)
    class Handler {}
    return { metatype: Handler, instance: new Handler() };
  };
  it('fails with a job that nobody handles, or two do', () => {
    // Defined this late, because the worker above would not have started with it.
    const orphan = defineJob<{ id: string }>('notes.orphan', { queue: 'default' });
    expect(() => load([], [orphan])).toThrow('notes.orphan has no handler');
    expect(() => load([handler(orphan), handler(orphan)], [orphan])).toThrow(
      'notes.orphan has two handlers',
    );
    expect(() => load([handler(orphan)], [orphan])).not.toThrow();
  });

  it('fails with two jobs of one name', () => {
    expect(() => defineJob('notes.file_note', { queue: 'sms' })).toThrow('Two jobs are named');
  });
});
