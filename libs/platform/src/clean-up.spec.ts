import type { DiscoveryService } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import { CleanUp } from './clean-up';
import { CleanUpTask } from './clean-up-task';
import { RELAY_POOL } from './database/pools';
import { Logger } from './logging/logger';
import { createKernelApp } from './testing/fixture/kernel-app';
import type { KernelApp } from './testing/fixture/kernel-app';

let kernel: KernelApp;
let app: INestApplicationContext;
beforeAll(async () => {
  kernel = await createKernelApp();
  app = await kernel.start();
});
afterAll(() => kernel.close());

const cleanUp = (tasks: object[] = []) => {
  const providers = tasks.map((instance) => ({ instance, metatype: instance.constructor }));
  const discovery = { getProviders: () => providers } as unknown as DiscoveryService;
  return new CleanUp(app.get(RELAY_POOL), discovery, app.get(Logger)).run();
};

it('forgets work that has long been over, and keeps what is young, undone or dead', async () => {
  const insert = (key: string, status: string, finished: string | null) =>
    kernel.owner.query(
      `insert into platform.jobs (id, queue, name, payload, key, status, max_attempts, next_attempt_at, finished_at)
       values (gen_random_uuid(), 'default', 'notes.file_note', '{}', $1, $2, 3, now(), now() - $3::interval)`,
      [key, status, finished],
    );
  await insert('old', 'done', '8 days');
  await insert('young', 'done', '6 days');
  await insert('waiting', 'queued', null);
  await insert('dead', 'dead', '80 days');
  await cleanUp();
  const left = await kernel.owner.query('select key from platform.jobs order by key');
  expect(left.rows.map(({ key }) => key)).toEqual(['dead', 'waiting', 'young']);
});

it('calls every task, even after one that fails, and nothing that is no task', async () => {
  const calls: string[] = [];
  @CleanUpTask()
  class Failing {
    cleanUp = () => {
      calls.push('failing');
      return Promise.reject(new Error('no'));
    };
  }
  @CleanUpTask()
  class Working {
    cleanUp = () => Promise.resolve(void calls.push('working'));
  }
  class Other {
    cleanUp = () => Promise.resolve(void calls.push('other'));
  }
  await cleanUp([new Failing(), new Working(), new Other()]);
  expect(calls).toEqual(['failing', 'working']);
});
