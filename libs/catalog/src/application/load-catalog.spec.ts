import { loadConfig, PlatformModule, platformMigrations } from '@coordinator/platform';
import { createTestDatabase } from '@coordinator/platform/testing';
import type { TestDatabase } from '@coordinator/platform/testing';
import { Module } from '@nestjs/common';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import pg from 'pg';
import { CatalogModule } from '../catalog.module';
import { CATALOG_CONTENT } from '../content';
import { catalogMigrations } from '../persistence/catalog.migrations';
import { GetBundle } from './get-bundle.query';
import { GetIndustryTemplate } from './get-industry-template.query';
import { GetPersonaTemplate } from './get-persona-template.query';
import { GetRoleTemplate } from './get-role-template.query';
import { LoadCatalog } from './load-catalog.command';
import type { CatalogContent } from './load-catalog.command';

const TABLES = [
  'role_templates',
  'persona_templates',
  'bundles',
  'bundle_roles',
  'industry_templates',
];

let database: TestDatabase;
let owner: pg.Client;
let app: INestApplicationContext;
let commands: CommandBus;
let queries: QueryBus;

const load = (content?: CatalogContent) => commands.execute(new LoadCatalog(content));
const rows = async (sql: string) => (await owner.query(sql)).rows;

/** Every row of every table, timestamps included. */
async function everything(): Promise<unknown> {
  const all: unknown[] = [];
  for (const table of TABLES) all.push(await rows(`select * from catalog.${table} order by 1, 2`));
  return all;
}

beforeEach(async () => {
  database = await createTestDatabase([...platformMigrations, ...catalogMigrations]);
  owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  const config = loadConfig({
    NODE_ENV: 'test',
    LOG_LEVEL: 'silent',
    DATABASE_URL: database.ownerUrl,
    REDIS_URL: process.env['TEST_REDIS_URL'],
    APP_SECRET: 'test-secret-of-at-least-32-characters',
  });
  @Module({
    imports: [PlatformModule.forRoot({ config, process: 'test', entities: [] }), CatalogModule],
  })
  class CatalogAlone {}
  app = await NestFactory.createApplicationContext(CatalogAlone, {
    logger: false,
    abortOnError: false,
  });
  commands = app.get(CommandBus);
  queries = app.get(QueryBus);
}, 60_000);

afterEach(async () => {
  await app.close();
  await owner.end();
  await database.drop();
});

describe('loading the catalog', () => {
  it('gives every template back as it was written', async () => {
    await load();
    const { roles, personas, industries, bundles } = CATALOG_CONTENT;
    for (const { version, ...role } of roles) {
      const read = await queries.execute(new GetRoleTemplate(role.name));
      expect(read).toMatchObject({ ...role, contentVersion: version, isActive: true });
    }
    for (const { version, ...persona } of personas) {
      const read = await queries.execute(new GetPersonaTemplate(persona.name));
      expect(read).toMatchObject({ ...persona, contentVersion: version });
    }
    for (const { version, ...industry } of industries) {
      const read = await queries.execute(new GetIndustryTemplate(industry.industry));
      expect(read).toMatchObject({ ...industry, contentVersion: version });
    }
    for (const { version, roles: named, ...bundle } of bundles) {
      const read = await queries.execute(new GetBundle(bundle.name));
      expect(read).toMatchObject({ ...bundle, contentVersion: version });
      expect(read?.roles.map(({ name }) => name)).toEqual(named);
    }
  });

  it('changes nothing the second time', async () => {
    await load();
    const before = await everything();
    await load();
    expect(await everything()).toEqual(before);
  });

  it('is done once when several processes load at the same time', async () => {
    await Promise.all([load(), load(), load()]);
    const [{ count }] = await rows(`select count(*)::int as count from catalog.role_templates`);
    expect(count).toBe(CATALOG_CONTENT.roles.length);
    const before = await everything();
    await load();
    expect(await everything()).toEqual(before);
  });

  it('rewrites what has a new version, under the same id', async () => {
    await load();
    const before = await queries.execute(new GetRoleTemplate('receptionist'));
    await load(withRole('receptionist', { version: 2, primaryGoal: 'Greet everybody.' }));
    const after = await queries.execute(new GetRoleTemplate('receptionist'));
    expect(after).toMatchObject({
      id: before?.id,
      primaryGoal: 'Greet everybody.',
      contentVersion: 2,
    });
  });

  it('does not go back to an older version', async () => {
    await load(withRole('receptionist', { version: 2, primaryGoal: 'Greet everybody.' }));
    await load();
    const role = await queries.execute(new GetRoleTemplate('receptionist'));
    expect(role).toMatchObject({ primaryGoal: 'Greet everybody.', contentVersion: 2 });
  });

  it('respects the edit of an administrator until a higher version comes', async () => {
    await load();
    await owner.query(
      `update catalog.role_templates set base_price_cents = 4500, edited_at = now() where name = 'receptionist'`,
    );
    await load(withRole('receptionist', { primaryGoal: 'Same version, other words.' }));
    expect(await queries.execute(new GetRoleTemplate('receptionist'))).toMatchObject({
      basePriceCents: 4500,
    });
    await load(withRole('receptionist', { version: 2 }));
    expect(await queries.execute(new GetRoleTemplate('receptionist'))).toMatchObject({
      basePriceCents: 4900,
    });
  });

  it('withdraws what is no longer written, and keeps what an administrator made', async () => {
    await load();
    await owner.query(
      `insert into catalog.industry_templates
       select (jsonb_populate_record(t, '{"id": "019a0000-0000-7000-8000-000000000001", "industry": "beekeeping", "content_version": null}')).*
         from catalog.industry_templates t where industry = 'general'`,
    );
    const hostess = await queries.execute(new GetRoleTemplate('hostess'));
    await load({
      ...CATALOG_CONTENT,
      roles: CATALOG_CONTENT.roles.filter(({ name }) => name !== 'hostess'),
      bundles: CATALOG_CONTENT.bundles.filter(({ name }) => name !== 'sales_engine'),
    });

    expect(await queries.execute(new GetRoleTemplate('hostess'))).toBeNull();
    expect(await queries.execute(new GetBundle('sales_engine'))).toBeNull();
    expect(await queries.execute(new GetIndustryTemplate('beekeeping'))).not.toBeNull();
    // Whoever hired it long ago still finds it, and no bundle sells it any more.
    expect(await queries.execute(new GetRoleTemplate(hostess?.id as string))).toMatchObject({
      name: 'hostess',
      isActive: false,
    });
    expect(await queries.execute(new GetBundle('restaurant_complete'))).toBeNull();

    await load();
    expect(await queries.execute(new GetRoleTemplate('hostess'))).toEqual(hostess);
    expect(await queries.execute(new GetBundle('restaurant_complete'))).not.toBeNull();
  });

  it('keeps nothing of content whose bundle names an unknown role', async () => {
    const [bundle, ...others] = CATALOG_CONTENT.bundles;
    await expect(
      load({ ...CATALOG_CONTENT, bundles: [{ ...bundle!, roles: ['juggler'] }, ...others] }),
    ).rejects.toThrow('names a role that does not exist');
    expect(await rows(`select 1 from catalog.role_templates`)).toEqual([]);
  });
});

function withRole(name: string, change: Partial<CatalogContent['roles'][number]>): CatalogContent {
  return {
    ...CATALOG_CONTENT,
    roles: CATALOG_CONTENT.roles.map((role) =>
      role.name === name ? { ...role, ...change } : role,
    ),
  };
}
