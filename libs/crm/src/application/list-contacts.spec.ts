import type { ContactDto, ContactSort } from '@coordinator/contracts';
import { CONTACT_SORTS } from '@coordinator/contracts';
import { identityContext } from '@coordinator/identity';
import {
  loadConfig,
  newId,
  PlatformModule,
  platformMigrations,
  runInContext,
  UnitOfWork,
} from '@coordinator/platform';
import type { Page } from '@coordinator/platform';
import { createTestDatabase } from '@coordinator/platform/testing';
import type { TestDatabase } from '@coordinator/platform/testing';
import { Module } from '@nestjs/common';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import pg from 'pg';
import { crmMigrations } from '../persistence/crm.migrations';
import { ListContacts, ListContactsHandler } from './list-contacts.query';
import type { ContactFilter } from './list-contacts.query';

const MINE = newId();
const OTHER = newId();

let database: TestDatabase;
let owner: pg.Client;
let app: INestApplicationContext;

const asTenant = <T>(organizationId: string, work: () => Promise<T>) =>
  runInContext({ requestId: '-', correlationId: '-', organizationId }, work);

const list = (filter: Partial<ContactFilter>, organizationId = MINE): Promise<Page<ContactDto>> =>
  asTenant(organizationId, () =>
    app
      .get(ListContactsHandler)
      .execute(new ListContacts({ sort: '-createdAt', limit: 25, ...filter })),
  );

const names = async (filter: Partial<ContactFilter>): Promise<string[]> =>
  (await list(filter)).data.map(({ firstName, lastName }) =>
    lastName === null ? firstName : `${firstName} ${lastName}`,
  );

async function add(contact: Record<string, unknown>, organizationId = MINE): Promise<void> {
  const row = { id: newId(), organization_id: organizationId, source: 'manual', ...contact };
  const columns = Object.keys(row);
  await owner.query(
    `insert into crm.contacts (${columns.join(', ')}) values (${columns.map((_, i) => `$${i + 1}`).join(', ')})`,
    Object.values(row),
  );
}

async function foundOrganizations(ids: readonly string[]): Promise<void> {
  const ownerId = newId();
  await owner.query(
    `insert into identity.users (id, name, email, password_hash, created_at, updated_at)
     values ($1, 'Owner', 'owner@example.com', '', now(), now())`,
    [ownerId],
  );
  await owner.query(
    `insert into identity.organizations
       (id, user_id, name, slug, industry, country, timezone, subscription_tier, created_at, updated_at)
     select id, $2, 'Business', id::text, 'dental', 'US', 'America/New_York', 'starter', now(), now()
       from unnest($1::uuid[]) id`,
    [ids, ownerId],
  );
}

beforeAll(async () => {
  database = await createTestDatabase([
    ...platformMigrations,
    ...identityContext.migrations,
    ...crmMigrations,
  ]);
  owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  await foundOrganizations([MINE, OTHER]);
  const config = loadConfig({
    NODE_ENV: 'test',
    LOG_LEVEL: 'silent',
    DATABASE_URL: database.ownerUrl,
    REDIS_URL: process.env['TEST_REDIS_URL'],
    APP_SECRET: 'test-secret-of-at-least-32-characters',
  });
  @Module({
    imports: [PlatformModule.forRoot({ config, process: 'test', entities: [] })],
    providers: [ListContactsHandler],
  })
  class ListAlone {}
  app = await NestFactory.createApplicationContext(ListAlone, {
    logger: false,
    abortOnError: false,
  });
}, 60_000);

afterAll(async () => {
  await app?.close();
  await owner?.end();
  await database?.drop();
});

const clear = () => owner.query('truncate crm.contacts cascade');

describe('searching contacts', () => {
  afterEach(clear);
  beforeEach(async () => {
    await add({
      first_name: 'José',
      last_name: 'Müller',
      phone: '+15551234567',
      email: 'jose@clinic.example',
    });
    await add({
      first_name: 'Jane',
      last_name: 'Doe',
      phone: '+442079460958',
      company: 'Acme 100% Organic',
    });
    await add({ first_name: 'דנה', last_name: 'כהן', phone_secondary: '+972501234567' });
    await add({ first_name: '🦷 Tooth', last_name: `O'Brien "<script>" \\ under_score` });
    await add({ first_name: 'Deleted', last_name: 'Doe', deleted_at: new Date() });
    await add({ first_name: 'Foreign', last_name: 'Doe', phone: '+15551234567' }, OTHER);
  });

  it.each([
    ['José', 'José Müller'],
    ['jose muller', 'José Müller'],
    ['MÜLLER jo', 'José Müller'],
    ['(555) 123-4567', 'José Müller'],
    ['123-4567 jos', 'José Müller'],
    ['+1 555.123.4567', 'José Müller'],
    ['jose@CLINIC', 'José Müller'],
    ['020 7946 0958', 'Jane Doe'],
    ['doe', 'Jane Doe'],
    ['100% organic', 'Jane Doe'],
    ['כהן', 'דנה כהן'],
    ['050-123-4567', 'דנה כהן'],
    ['🦷', `🦷 Tooth O'Brien "<script>" \\ under_score`],
    [`o'brien`, `🦷 Tooth O'Brien "<script>" \\ under_score`],
    ['"<script>"', `🦷 Tooth O'Brien "<script>" \\ under_score`],
    ['\\', `🦷 Tooth O'Brien "<script>" \\ under_score`],
    ['r_s', `🦷 Tooth O'Brien "<script>" \\ under_score`],
  ])('finds by %j', async (search, name) => {
    expect(await names({ search })).toEqual([name]);
  });

  it.each(['%', '_', 'J%e', 'J_ne', `' or true --`, `\\' or 1=1`, '$1', '$$', 'jane müller'])(
    'takes %j literally',
    async (search) => {
      const found = await names({ search });
      const literally = { '%': ['Jane Doe'], _: [`🦷 Tooth O'Brien "<script>" \\ under_score`] };
      expect(found).toEqual(literally[search as keyof typeof literally] ?? []);
    },
  );

  it('finds all for a search of blanks', async () => {
    expect(await names({ search: '   ' })).toHaveLength(4);
  });

  it('filters by status and tag, together with a search', async () => {
    await add({
      first_name: 'Ann',
      status: 'do_not_contact',
      tags: JSON.stringify(['VIP', `it's "x"`]),
    });
    await add({ first_name: 'Ann', last_name: 'Other' });
    expect(await names({ status: 'do_not_contact' })).toEqual(['Ann']);
    expect(await names({ tag: 'VIP' })).toEqual(['Ann']);
    expect(await names({ tag: `it's "x"` })).toEqual(['Ann']);
    expect(await names({ tag: 'vi' })).toEqual([]);
    expect(await names({ search: 'ann', status: 'active' })).toEqual(['Ann Other']);
  });

  it('shows nothing where no tenant is set', async () => {
    const rows = await app
      .get(UnitOfWork)
      .query(
        `select * from crm.find_contacts('{}', null, null, 'createdAt', true, null, null, 100)`,
      );
    expect(rows).toEqual([]);
  });
});

describe('paging through contacts', () => {
  afterEach(clear);

  it.each(CONTACT_SORTS)(
    'meets everybody once in the order %s, with equals and gaps',
    async (sort) => {
      for (let index = 0; index < 23; index++) {
        await add({
          first_name: ['Ann', 'ann', 'Ánn', 'Bob', '\u0001', '"'][index % 6],
          created_at: new Date(Date.UTC(2026, 0, 1 + (index % 4))),
          last_contacted_at: index % 3 === 0 ? null : new Date(Date.UTC(2026, 5, index % 5)),
        });
      }
      const everybody = await list({ sort, limit: 100 });
      const met: string[] = [];
      let cursor: string | undefined;
      do {
        const { data, meta } = await list({ sort, limit: 5, cursor });
        met.push(...data.map(({ id }) => id));
        cursor = meta.nextCursor ?? undefined;
      } while (cursor);
      expect(met).toEqual(everybody.data.map(({ id }) => id));
      expect(new Set(met).size).toBe(23);
    },
  );

  it('keeps microseconds apart', async () => {
    for (const micro of ['000001', '000002', '000003']) {
      await add({ first_name: micro, created_at: `2026-11-22T13:00:00.${micro}Z` });
    }
    const first = await list({ sort: 'createdAt', limit: 1 });
    const second = await list({
      sort: 'createdAt',
      limit: 1,
      cursor: first.meta.nextCursor as string,
    });
    expect([first, second].map(({ data }) => data[0]?.firstName)).toEqual(['000001', '000002']);
  });

  it('is not moved by newcomers', async () => {
    for (const name of ['Ann', 'Bob', 'Cid']) await add({ first_name: name });
    const { data, meta } = await list({ sort: 'name', limit: 2 });
    await add({ first_name: 'Aaron' });
    const rest = await list({ sort: 'name', limit: 2, cursor: meta.nextCursor as string });
    expect([...data, ...rest.data].map(({ firstName }) => firstName)).toEqual([
      'Ann',
      'Bob',
      'Cid',
    ]);
  });

  it.each([
    ['of another order', 'name', ['2026-11-22T13:00:00Z', 'x']],
    ['of another kind', 'createdAt', ['not an instant', newId()]],
    ['with SQL inside', '-createdAt', [`2026-01-01'; drop table crm.contacts; --`, newId()]],
  ])('refuses a cursor %s', async (_what, sort, key) => {
    const cursor = Buffer.from(JSON.stringify(key)).toString('base64url');
    await expect(list({ sort: sort as ContactSort, cursor })).rejects.toMatchObject({
      code: 'invalid_cursor',
    });
  });
});

describe('with many contacts', () => {
  beforeAll(async () => {
    for (const [organizationId, rows] of [
      [MINE, 20_000],
      [OTHER, 5_000],
    ] as const) {
      await owner.query(
        `insert into crm.contacts (id, organization_id, source, first_name, last_name, phone, email, created_at)
         select gen_random_uuid(), $1, 'manual', 'First' || md5(n::text), 'Last' || md5((n + 7)::text),
                '+1555' || lpad(n::text, 7, '0'), md5(n::text) || '@example.com', now() - n * interval '1 minute'
           from generate_series(1, $2::int) n`,
        [organizationId, rows],
      );
    }
    await owner.query('vacuum analyze crm.contacts');
  }, 60_000);

  /** How often each way into the table has been taken by this connection, the table itself for a full scan. */
  async function scans(): Promise<Map<string, number>> {
    const rows = await app.get(UnitOfWork).query<{ name: string; scans: string }>(
      `select c.relname as name, pg_stat_get_xact_numscans(c.oid) as scans
         from pg_class c
        where c.relnamespace = 'crm'::regnamespace and c.relname like 'contacts%'`,
    );
    return new Map(rows.map(({ name, scans: count }) => [name, Number(count)]));
  }

  /** Which ways PostgreSQL takes for a filter. */
  const waysTaken = (filter: Partial<ContactFilter>): Promise<string[]> =>
    asTenant(MINE, () =>
      app.get(UnitOfWork).run(async () => {
        const before = await scans();
        expect((await list(filter)).data.length).toBeGreaterThan(0);
        const after = await scans();
        return [...after.keys()].filter((way) => after.get(way) !== before.get(way));
      }),
    );

  it('finds rare words through the index of words', async () => {
    expect(await waysTaken({ search: 'Firstc4ca4238a0b9' })).toEqual(['contacts_search']);
    expect(await waysTaken({ search: '(555) 001-9999' })).toEqual(['contacts_search']);
    expect(await waysTaken({ search: 'c4ca4238a0b9' })).toEqual(['contacts_search']);
  });

  it('reads frequent words and plain lists in order, never the whole table', async () => {
    expect(await waysTaken({ search: 'first' })).not.toContain('contacts');
    expect(await waysTaken({ search: 'f' })).not.toContain('contacts');
    expect(await waysTaken({})).toEqual(['contacts_created']);
    expect(await waysTaken({ sort: '-lastContactedAt' })).toEqual(['contacts_contacted']);
    expect(await waysTaken({ sort: 'name' })).toEqual(['contacts_name']);
    const { meta } = await list({ sort: 'name' });
    const cursor = meta.nextCursor as string;
    expect(await waysTaken({ sort: 'name', cursor })).toEqual(['contacts_name']);
  });
});
