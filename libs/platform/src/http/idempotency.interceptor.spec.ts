import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Body, Controller, Get, HttpCode, Injectable, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { IsOptional, IsString } from 'class-validator';
import pg from 'pg';
import { currentOrganizationId } from '../context/request-context';
import { UnitOfWork } from '../database/unit-of-work';
import { DomainError } from '../domain';
import { platformMigrations } from '../migrations/platform.migrations';
import { PlatformModule } from '../platform.module';
import { createTestDatabase } from '../testing/test-database';
import type { TestDatabase } from '../testing/test-database';
import { noteMigrations, noteSchema, NotesModule, WriteNote } from '../testing/fixture/notes';
import { AnyMember } from './access';
import { NotIdempotent } from './idempotency';
import { Summary } from './openapi/documentation';
import { createTestApi, ORGANIZATION_ID } from './testing/create-test-api';

class NoteInput {
  @IsString() text!: string;
  @IsOptional() @IsString() tag?: string;
}

class WriteOptions {
  @IsOptional() @IsString() dry?: string;
}
class Refused extends DomainError {
  constructor(extensions: () => Promise<Record<string, unknown>>) {
    super('too_late', 'conflict', 'It is too late.', { extensions });
  }
}

@Injectable()
class Probe {
  runs = 0;
  /** What happens inside the next request, after it wrote its note. */
  next: ((unitOfWork: UnitOfWork) => Promise<void>) | undefined;
}

@AnyMember()
@Controller('api/coordinator/organizations/:organizationId/notes')
class NotesController {
  constructor(
    private readonly commands: CommandBus,
    private readonly unitOfWork: UnitOfWork,
    private readonly probe: Probe,
  ) {}

  @Summary('Writes') @Post() async write(
    @Body() { text }: NoteInput,
    @Query() _options?: WriteOptions,
  ) {
    this.probe.runs++;
    const id = await this.commands.execute(new WriteNote(text));
    await this.probe.next?.(this.unitOfWork);
    return { data: { id, organizationId: currentOrganizationId() } };
  }

  @HttpCode(202) @Summary('Writes elsewhere') @Post('elsewhere') elsewhere(
    @Body() body: NoteInput,
  ) {
    return this.write(body);
  }

  @HttpCode(204) @Summary('Answers nothing') @Post('silent') async silent(@Body() body: NoteInput) {
    await this.write(body);
  }

  @NotIdempotent() @Summary('Writes each time') @Post('each-time') eachTime(
    @Body() body: NoteInput,
  ) {
    return this.write(body);
  }

  @Summary('Reads') @Get() read() {
    return { data: (this.probe.runs += 1) };
  }
}

let database: TestDatabase;
let owner: pg.Client;
let app: NestFastifyApplication;
let probe: Probe;
beforeAll(async () => {
  database = await createTestDatabase([...platformMigrations, ...noteMigrations]);
  owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  app = await createTestApi([NotesController], {
    env: { DATABASE_URL: database.ownerUrl, REDIS_URL: process.env['TEST_REDIS_URL'] ?? '' },
    kernel: (config) => PlatformModule.forRoot({ config, process: 'test', entities: [noteSchema] }),
    imports: [NotesModule],
    providers: [Probe],
  });
  probe = app.get(Probe);
});
afterAll(async () => {
  await app.close();
  await owner.end();
  await database.drop();
});
beforeEach(async () => {
  probe.runs = 0;
  probe.next = undefined;
  await owner.query('truncate notes.notes, platform.idempotency_keys');
});

const URL = `/api/coordinator/organizations/${ORGANIZATION_ID}/notes`;
const key = () => randomUUID();

function post(
  idempotencyKey: string | undefined,
  payload: object = { text: 'a' },
  url = URL,
  token = 'owner',
) {
  const headers = {
    authorization: `Bearer ${token}`,
    ...(idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey }),
  };
  return app.inject({ method: 'POST', url, payload, headers });
}
const notes = async () =>
  (await owner.query<{ n: number }>('select count(*)::int as n from notes.notes')).rows[0]?.n;
const codeOf = (answer: Awaited<ReturnType<typeof post>>) => [
  answer.statusCode,
  answer.json().code,
];

describe('the same key', () => {
  it('and body get the same answer, and one effect', async () => {
    const k = key();
    const first = await post(k, { text: 'a', tag: 'b' });
    const second = await post(k, { tag: 'b', text: 'a' });
    expect(first.statusCode).toBe(201);
    expect(first.headers['idempotency-replayed']).toBeUndefined();
    expect(second.statusCode).toBe(201);
    expect(second.headers['idempotency-replayed']).toBe('true');
    expect(second.json()).toEqual(first.json());
    expect(await notes()).toBe(1);
    expect(probe.runs).toBe(1);
  });

  it('keeps the status and an absent body too', async () => {
    for (const [path, status] of [
      ['/elsewhere', 202],
      ['/silent', 204],
    ] as const) {
      const k = key();
      const answers = [
        await post(k, { text: 'a' }, URL + path),
        await post(k, { text: 'a' }, URL + path),
      ];
      expect(answers.map(({ statusCode }) => statusCode)).toEqual([status, status]);
      expect(answers[1]?.body === '' ? '' : answers[1]?.json()).toEqual(
        answers[0]?.body === '' ? '' : answers[0]?.json(),
      );
    }
    expect(await notes()).toBe(2);
  });

  it('with another body is refused', async () => {
    const k = key();
    await post(k, { text: 'a' });
    expect(codeOf(await post(k, { text: 'b' }))).toEqual([422, 'idempotency_key_reused']);
    expect(codeOf(await post(k, { text: 'a' }, `${URL}?dry=1`))).toEqual([
      422,
      'idempotency_key_reused',
    ]);
    expect(await notes()).toBe(1);
  });

  it('at another address, or of another person, is another key', async () => {
    const k = key();
    await post(k);
    await post(k, { text: 'a' }, `${URL}/elsewhere`);
    await post(k, { text: 'a' }, URL, 'staff');
    await post(k, { text: 'a' }, URL, 'ck_key').then((answer) =>
      expect(answer.statusCode).toBe(201),
    );
    expect(await notes()).toBe(4);
  });

  it('is answered that the first request is still at work', async () => {
    const k = key();
    const { promise, resolve } = Promise.withResolvers<void>();
    probe.next = () => promise;
    const first = post(k).then((answer) => answer);
    while (probe.runs === 0) await sleep(5);
    expect(codeOf(await post(k))).toEqual([409, 'request_in_progress']);
    resolve();
    expect((await first).statusCode).toBe(201);
    expect((await post(k)).headers['idempotency-replayed']).toBe('true');
    expect(await notes()).toBe(1);
  });

  it('sent many times at once has one effect', async () => {
    for (let round = 0; round < (process.env['SOAK'] ? 200 : 10); round++) {
      await owner.query('truncate notes.notes');
      const k = key();
      const answers = await Promise.all(Array.from({ length: 16 }, () => post(k)));
      const statuses = answers.map(({ statusCode }) => statusCode);
      expect(statuses.every((status) => status === 201 || status === 409)).toBe(true);
      expect(
        new Set(
          answers
            .filter(({ statusCode }) => statusCode === 201)
            .map(({ body }) => JSON.parse(body).data.id),
        ).size,
      ).toBe(1);
      expect(await notes()).toBe(1);
    }
  });

  it('counts anew after 24 hours', async () => {
    const k = key();
    await post(k);
    const { rows } = await owner.query(
      "select expires_at - created_at = interval '24 hours' as day from platform.idempotency_keys",
    );
    expect(rows).toEqual([{ day: true }]);
    await owner.query(
      "update platform.idempotency_keys set expires_at = now() - interval '1 second'",
    );
    expect((await post(k, { text: 'other' })).statusCode).toBe(201);
    expect(await notes()).toBe(2);
    expect((await post(k, { text: 'other' })).headers['idempotency-replayed']).toBe('true');
  });
});

describe('a refusal', () => {
  it('is remembered with all that was said, and has no effect', async () => {
    let described = 0;
    probe.next = (unitOfWork) => {
      throw new Refused(async () => {
        const rows = await unitOfWork.query<{ n: number }>(
          'select count(*)::int as n from notes.notes',
        );
        return { notes: rows[0]?.n, described: ++described };
      });
    };
    const k = key();
    const first = await post(k);
    expect(codeOf(first)).toEqual([409, 'too_late']);
    // The note of the failed request is gone when the extension looks.
    expect(first.json()).toMatchObject({ notes: 0, described: 1 });
    probe.next = undefined;
    const second = await post(k);
    expect(second.statusCode).toBe(409);
    expect(second.headers['content-type']).toContain('application/problem+json');
    expect(second.headers['idempotency-replayed']).toBe('true');
    expect(second.json()).toEqual(first.json());
    expect([await notes(), probe.runs]).toEqual([0, 1]);
  });

  it('of the input is remembered as well', async () => {
    const k = key();
    expect(codeOf(await post(k, { text: 5 }))).toEqual([400, 'validation_failed']);
    expect(codeOf(await post(k, { text: 5 }))).toEqual([400, 'validation_failed']);
    expect(codeOf(await post(k, { text: 'a' }))).toEqual([422, 'idempotency_key_reused']);
    expect(probe.runs).toBe(0);
  });
});

describe('a failure of ours', () => {
  it('leaves nothing behind, and the key free', async () => {
    const k = key();
    probe.next = () => Promise.reject(new Error('bug'));
    expect(codeOf(await post(k))).toEqual([500, 'internal_error']);
    expect(await notes()).toBe(0);
    probe.next = undefined;
    const retried = await post(k);
    expect([retried.statusCode, retried.headers['idempotency-replayed']]).toEqual([201, undefined]);
    expect(await notes()).toBe(1);
  });

  it('in the database is tried again within the same request', async () => {
    let failures = 2;
    probe.next = () =>
      failures-- > 0
        ? Promise.reject(Object.assign(new Error('deadlock'), { code: '40P01' }))
        : Promise.resolve();
    expect((await post(key())).statusCode).toBe(201);
    expect([await notes(), probe.runs]).toEqual([1, 3]);
  });
});

describe('a key', () => {
  it.each(['', 'a b', 'ü', 'x'.repeat(256)])('is not %j', async (value) => {
    expect(codeOf(await post(value))).toEqual([400, 'invalid_idempotency_key']);
    expect(probe.runs).toBe(0);
  });

  it('may be any visible ASCII', async () => {
    expect((await post('~!"\'; drop table --'.replaceAll(' ', ''))).statusCode).toBe(201);
    expect((await post('x'.repeat(255))).statusCode).toBe(201);
  });

  it('is optional, and means nothing where a route says so or only reads', async () => {
    await post(undefined);
    await post(undefined);
    expect(await notes()).toBe(2);
    const k = key();
    await post(k, { text: 'a' }, `${URL}/each-time`);
    await post(k, { text: 'a' }, `${URL}/each-time`);
    expect(await notes()).toBe(4);
    const headers = { authorization: 'Bearer owner', 'idempotency-key': k };
    const reads = [
      await app.inject({ url: URL, headers }),
      await app.inject({ url: URL, headers }),
    ];
    expect(reads[1]?.json()).not.toEqual(reads[0]?.json());
  });

  it('is not asked before access is', async () => {
    const k = key();
    await post(k);
    expect((await post(k, { text: 'a' }, URL, 'stranger')).statusCode).toBe(404);
  });
});
