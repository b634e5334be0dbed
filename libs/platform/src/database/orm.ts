import { MikroORM } from '@mikro-orm/postgresql';
import type { EntitySchema } from '@mikro-orm/postgresql';
import { createPostgreSqlTypeParsers } from '@mikro-orm/sql';
import pg from 'pg';
import type { Config } from '../config/config';
import { PreparingClient } from './preparing-client';
import { TenantDialect } from './tenant-dialect';

// `text[]`, a type that the typings of pg leave out.
const ARRAY_OF_TEXT = 1009 as never;

/** The ORM on the application role. Timestamps arrive as text, as PostgreSQL wrote them. */
export function createOrm(config: Config, entities: EntitySchema[]): MikroORM {
  const types = new pg.TypeOverrides();
  const parseArray = pg.types.getTypeParser(ARRAY_OF_TEXT) as (text: string) => string[];
  for (const [oid, parser] of Object.entries(createPostgreSqlTypeParsers(parseArray))) {
    types.setTypeParser(Number(oid), parser);
  }
  const pool = new pg.Pool({
    Client: PreparingClient,
    connectionString: config.appDatabaseUrl,
    max: config.DATABASE_POOL_SIZE,
    types,
    options: '-c timezone=UTC',
  });
  pool.on('error', () => undefined);
  return new MikroORM({
    entities,
    driverOptions: new TenantDialect({ pool, cursor: undefined }),
    dbName: new URL(config.DATABASE_URL).pathname.slice(1),
    discovery: { warnWhenNoEntities: false },
    allowGlobalContext: false,
    forceUtcTimezone: true,
    debug: false,
  });
}
