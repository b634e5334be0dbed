import { CommandBus } from '@nestjs/cqrs';
import pg from 'pg';
import { setTimeout as sleep } from 'node:timers/promises';
import { runInContext } from './context/request-context';
import { newId } from './domain';
import { createKernelApp } from './testing/fixture/kernel-app';
import type { KernelApp } from './testing/fixture/kernel-app';
import { Note, WriteNote } from './testing/fixture/notes';
import { UnitOfWork } from './database/unit-of-work';

let kernel: KernelApp;
let unitOfWork: UnitOfWork;
const as = <T>(organizationId: string | undefined, work: () => Promise<T>) =>
  runInContext({ requestId: 'r', correlationId: 'c', organizationId }, work);
beforeAll(async () => {
  kernel = await createKernelApp();
  const app = await kernel.start();
  unitOfWork = app.get(UnitOfWork);
});
afterAll(() => kernel.close());

it('error message', async () => {
  const org = newId();
  const note = Note.write(org, 'secret text');
  await as(org, () => unitOfWork.run(async () => { unitOfWork.em.persist(note); }));
  const again = Note.write(org, 'secret two');
  (again as any).id = note.id;
  const error = await as(org, () => unitOfWork.run(async () => { unitOfWork.em.persist(again); })).catch((e) => e);
  console.log('MSG', JSON.stringify(error.message), error.name);
  const raw = await as(org, () => unitOfWork.query("insert into notes.notes (id, organization_id, text) values ($1, $2, 'secret')", [note.id, org])).catch((e) => e);
  console.log('RAW', JSON.stringify(raw.message), raw.name, Object.keys(raw));
});

it('commit failure does not leak connections', async () => {
  await kernel.owner.query('create table notes.deferred (id int primary key, parent int references notes.deferred (id) deferrable initially deferred)');
  await kernel.owner.query('grant all on notes.deferred to public');
  for (let i = 0; i < 30; i++) {
    const e = await unitOfWork.run(() => unitOfWork.query('insert into notes.deferred values ($1, 999)', [i])).catch((x) => x);
    if (i === 0) console.log('COMMITFAIL', e.message);
  }
  const r = await Promise.race([unitOfWork.query('select 1 as x'), sleep(3000, 'HANGS')]);
  console.log('AFTER COMMIT FAIL', r);
});

it('terminated while idle in a unit', async () => {
  process.on('uncaughtException', (e) => console.log('UNCAUGHT', e.message));
  for (let i = 0; i < 25; i++) {
    const e = await unitOfWork.run(async () => {
      const [row] = await unitOfWork.query<{ pid: number }>('select pg_backend_pid() as pid');
      await kernel.owner.query('select pg_terminate_backend($1)', [row!.pid]);
      await sleep(30);
      return unitOfWork.query('select 1');
    }).catch((x) => x);
    if (i === 0) console.log('TERMINATED', e.message, e.code, e.stack);
  }
  const r = await Promise.race([unitOfWork.query('select 1 as x'), sleep(3000, 'HANGS')]);
  console.log('AFTER TERMINATE', r);
});
