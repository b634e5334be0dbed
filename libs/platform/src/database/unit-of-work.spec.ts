import { IntegrationEvent } from '@coordinator/contracts';
import { CommandBus } from '@nestjs/cqrs';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { runInContext } from '../context/request-context';
import { newId } from '../domain';
import { factsOf } from '../http/problem';
import { createKernelApp } from '../testing/fixture/kernel-app';
import type { KernelApp } from '../testing/fixture/kernel-app';
import { NotesProbe, WriteNote } from '../testing/fixture/notes';
import { UnitOfWork } from './unit-of-work';

let kernel: KernelApp;
let unitOfWork: UnitOfWork;
let commands: CommandBus;
let probe: NotesProbe;
const as = <T>(organizationId: string | undefined, work: () => Promise<T>) =>
  runInContext({ requestId: 'r', correlationId: 'c', organizationId }, work);
const notesOf = (organizationId: string | undefined) =>
  as(organizationId, () =>
    unitOfWork.query<{ text: string }>('select text from notes.notes order by id'),
  );

beforeAll(async () => {
  kernel = await createKernelApp();
  const app = await kernel.start();
  unitOfWork = app.get(UnitOfWork);
  commands = app.get(CommandBus);
  probe = app.get(NotesProbe);
});
afterAll(() => kernel.close());

describe('tenancy', () => {
  const [mine, theirs] = [newId(), newId()];
  beforeAll(async () => {
    await as(mine, () => commands.execute(new WriteNote('mine')));
    await as(theirs, () => commands.execute(new WriteNote('theirs')));
  });

  it('shows a tenant its own rows and nobody else any', async () => {
    expect(await notesOf(mine)).toEqual([{ text: 'mine' }]);
    expect(await notesOf(theirs)).toEqual([{ text: 'theirs' }]);
    expect(await notesOf(newId())).toEqual([]);
    expect(await notesOf(undefined)).toEqual([]);
  });

  it('refuses to write a row of another tenant', async () => {
    const write = as(mine, () =>
      unitOfWork.query('insert into notes.notes (id, organization_id, text) values ($1, $2, $3)', [
        newId(),
        theirs,
        'smuggled',
      ]),
    );
    await expect(write).rejects.toThrow(/row-level security/);
  });

  it('shows nothing to the application role without a tenant, nor after one was set and left', async () => {
    const client = new pg.Client({ connectionString: kernel.database.appUrl });
    await client.connect();
    const count = async () =>
      (await client.query('select count(*)::int as n from notes.notes')).rows[0].n;
    expect(await count()).toBe(0);
    await client.query(`begin; select set_config('app.organization_id', '${mine}', true)`);
    expect(await count()).toBe(1);
    await client.query('commit');
    expect(await count()).toBe(0);
    await client.end();
  });

  it('reads and writes for another tenant inside a unit, and comes back', async () => {
    await as(mine, () =>
      unitOfWork.run(async () => {
        await unitOfWork.runFor(theirs, () => commands.execute(new WriteNote('theirs too')));
        expect(await unitOfWork.query('select text from notes.notes')).toEqual([{ text: 'mine' }]);
      }),
    );
    expect(await notesOf(theirs)).toHaveLength(2);
  });

  it('files each event under the tenant in whose name it was raised', async () => {
    const [outer, inner] = [newId(), newId()];
    await as(outer, () =>
      unitOfWork.run(async () => {
        await commands.execute(new WriteNote('before'));
        await unitOfWork.runFor(inner, () => commands.execute(new WriteNote('inside')));
        await commands.execute(new WriteNote('after'));
      }),
    );
    const { rows } = await kernel.owner.query(
      `select event.organization_id, note.text from platform.outbox event
         join notes.notes note on note.id = event.aggregate_id::uuid
        where event.organization_id in ($1, $2) order by event.seq`,
      [outer, inner],
    );
    expect(rows).toEqual([
      { organization_id: outer, text: 'before' },
      { organization_id: inner, text: 'inside' },
      { organization_id: outer, text: 'after' },
    ]);
  });

  it('keeps nothing when the caller swallows that the events of another tenant cannot be stored', async () => {
    class Unregistered extends IntegrationEvent {
      readonly aggregateId = 'unregistered';
    }
    const [outer, inner] = [newId(), newId()];
    const swallowing = as(outer, () =>
      unitOfWork.run(async () => {
        const other = unitOfWork.runFor(inner, () =>
          Promise.resolve(unitOfWork.record(new Unregistered())),
        );
        await other.catch(() => undefined);
      }),
    );
    await expect(swallowing).rejects.toThrow('nothing of it was kept');
  });

  it('keeps concurrent tenants apart on few connections', async () => {
    const tenants = Array.from({ length: 60 }, () => newId());
    await Promise.all(tenants.map((id) => as(id, () => commands.execute(new WriteNote(id)))));
    const seen = await Promise.all(tenants.map((id) => notesOf(id)));
    expect(seen).toEqual(tenants.map((text) => [{ text }]));
  });
});

describe('atomicity', () => {
  const organizationId = newId();
  const count = async () => (await notesOf(organizationId)).length;
  const events = async () =>
    (
      await kernel.owner.query('select from platform.outbox where organization_id = $1', [
        organizationId,
      ])
    ).rowCount;

  it('handles an event in the transaction that raised it: both are kept, or neither', async () => {
    const own = newId();
    const texts = async () => (await notesOf(own)).map(({ text }) => text);
    probe.seenInside = [];
    await as(own, () => commands.execute(new WriteNote('seen')));
    expect(probe.seenInside).toEqual(['seen']);
    probe.failInside = true;
    const failing = as(own, () => commands.execute(new WriteNote('gone')));
    await expect(failing).rejects.toThrow('The handler objects.');
    probe.failInside = false;
    expect(await texts()).toEqual(['seen']);
  });

  it('keeps neither the change nor its event when a part fails', async () => {
    const failing = as(organizationId, () =>
      unitOfWork.run(async () => {
        await commands.execute(new WriteNote('gone'));
        throw new Error('no');
      }),
    );
    await expect(failing).rejects.toThrow('no');
    expect([await count(), await events()]).toEqual([0, 0]);
  });

  it('keeps nothing when the caller swallows the failure of a nested unit', async () => {
    const swallowing = as(organizationId, () =>
      unitOfWork.run(async () => {
        await commands.execute(new WriteNote('half'));
        await unitOfWork.run(() => Promise.reject(new Error('nested'))).catch(() => undefined);
      }),
    );
    await expect(swallowing).rejects.toThrow('nothing of it was kept');
    expect([await count(), await events()]).toEqual([0, 0]);
  });

  it('calls back after the commit, and not after a rollback', async () => {
    const calls: string[] = [];
    await as(organizationId, () =>
      unitOfWork.run(async () => {
        unitOfWork.afterCommit(() => calls.push('committed'));
        await commands.execute(new WriteNote('kept'));
      }),
    );
    await as(organizationId, () =>
      unitOfWork.run(() => {
        unitOfWork.afterCommit(() => calls.push('never'));
        return Promise.reject(new Error('no'));
      }),
    ).catch(() => undefined);
    expect(calls).toEqual(['committed']);
    expect([await count(), await events()]).toEqual([1, 1]);
  });

  it('tries the victim of a deadlock again', async () => {
    const [first, second] = [
      await as(organizationId, () => commands.execute(new WriteNote('a'))),
      await as(organizationId, () => commands.execute(new WriteNote('b'))),
    ];
    const touch = async (id: string) =>
      unitOfWork.query('update notes.notes set text = text || $2 where id = $1', [id, '!']);
    const lock = (ids: string[]) =>
      as(organizationId, () =>
        unitOfWork.run(async () => {
          await touch(ids[0] as string);
          await unitOfWork.query('select pg_sleep(0.1)');
          await touch(ids[1] as string);
        }),
      );
    await Promise.all([lock([first, second]), lock([second, first])]);
    const texts = (await notesOf(organizationId)).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['a!!', 'b!!']));
  });
});

describe('a lost connection', () => {
  const POOL = 20;
  let killer: pg.Client;
  beforeAll(async () => {
    killer = new pg.Client({ connectionString: kernel.database.appUrl });
    await killer.connect();
  });
  afterAll(() => killer.end());

  /** A unit whose connection goes while it is busy elsewhere. */
  const interrupted = () =>
    unitOfWork.run(async () => {
      const row = await unitOfWork.queryOne<{ pid: number }>('select pg_backend_pid() as pid');
      await killer.query('select pg_terminate_backend($1)', [row?.pid]);
      await sleep(20);
      return unitOfWork.query('select 1');
    });

  it('fails the unit, but neither the process nor the units after it', async () => {
    for (let lost = 0; lost <= POOL; lost++) {
      const error = await interrupted().catch((thrown: unknown) => thrown);
      expect(factsOf(error)).toMatchObject({ status: 503 });
    }
    expect(await unitOfWork.query('select 1 as alive')).toEqual([{ alive: 1 }]);
  });

  it('gives a connection back on which no transaction could begin', async () => {
    const malformed = { requestId: 'r', correlationId: 'c', organizationId: 'no uuid' };
    for (let failed = 0; failed <= POOL; failed++) {
      const begun = runInContext(malformed, () => unitOfWork.query('select 1'));
      await expect(begun).rejects.toThrow('Not a UUID');
    }
    expect(await unitOfWork.query('select 1 as alive')).toEqual([{ alive: 1 }]);
  });
});

it('ends a statement that waits for too long', async () => {
  const [limits] = await unitOfWork.query(
    `select current_setting('statement_timeout') as statement,
            current_setting('idle_in_transaction_session_timeout') as idle`,
  );
  expect(limits).toEqual({ statement: '30s', idle: '1min' });
});
