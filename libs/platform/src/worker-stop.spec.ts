import { setTimeout as sleep } from 'node:timers/promises';
import { runInContext } from './context/request-context';
import { UnitOfWork } from './database/unit-of-work';
import { newId } from './domain';
import { JobQueue } from './jobs/job-queue';
import { eventually } from './testing/eventually';
import { createKernelApp } from './testing/fixture/kernel-app';
import type { KernelApp } from './testing/fixture/kernel-app';
import { FileNote, FileNoteHandler } from './testing/fixture/notes';

let kernel: KernelApp;
beforeAll(async () => {
  kernel = await createKernelApp();
});
afterAll(() => kernel.close());

const context = { requestId: 'r', correlationId: 'c', organizationId: newId() };
const enqueue = (jobs: JobQueue, key: string) =>
  runInContext(context, () => jobs.enqueue(FileNote, { noteId: key }, { key }));
const statusOf = async (key: string) =>
  (await kernel.owner.query('select status from platform.jobs where key = $1', [key])).rows[0]
    ?.status;

it('finishes the job at hand, with the database still there', async () => {
  const worker = await kernel.start({ worker: true });
  const unitOfWork = worker.get(UnitOfWork);
  let seen: unknown;
  Object.assign(worker.get(FileNoteHandler), {
    handle: async () => {
      seen = 'begun';
      await sleep(500);
      seen = await unitOfWork.query('select 1 as alive');
    },
  });
  const key = newId();
  await enqueue(worker.get(JobQueue), key);
  await eventually(async () => expect(seen).toBe('begun'));
  await worker.close();
  expect(seen).toEqual([{ alive: 1 }]);
  expect(await statusOf(key)).toBe('done');
}, 20_000);

it('stops in time without Redis, and keeps the work for later', async () => {
  const { REDIS_URL } = kernel.config;
  kernel.config.REDIS_URL = 'redis://127.0.0.1:1';
  const worker = await kernel.start({ worker: true });
  kernel.config.REDIS_URL = REDIS_URL;
  const key = newId();
  await enqueue(worker.get(JobQueue), key);
  await sleep(200);
  const began = performance.now();
  await worker.close();
  expect(performance.now() - began).toBeLessThan(12_000);
  expect(await statusOf(key)).toBe('queued');
}, 20_000);
