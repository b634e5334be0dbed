import { MikroORM } from '@mikro-orm/postgresql';
import type { EntitySchema } from '@mikro-orm/postgresql';
import { createPostgreSqlTypeParsers } from '@mikro-orm/sql';
import pg from 'pg';
import type { Config } from '../config/config';
import { createPool } from './pools';
import { PreparingClient } from './preparing-client';
import { TenantDialect } from './tenant-dialect';

// `text[]`, a type that the typings of pg leave out.
const ARRAY_OF_TEXT = 1009 as never;
/** Nothing that a request or an event asks for takes this long, unless it waits for a lock that never opens. */
const STATEMENT_TIMEOUT_MS = 30_000;
/** Ends the transaction of work that hangs, so that its locks hold up nobody for good. */
const IDLE_TRANSACTION_TIMEOUT_MS = 60_000;

/** The ORM on the application role. Timestamps arrive as text, as PostgreSQL wrote them. */
export function createOrm(config: Config, entities: EntitySchema[]): MikroORM {
  const types = new pg.TypeOverrides();
  const parseArray = pg.types.getTypeParser(ARRAY_OF_TEXT) as (text: string) => string[];
  for (const [oid, parser] of Object.entries(createPostgreSqlTypeParsers(parseArray))) {
    types.setTypeParser(Number(oid), parser);
  }
  const pool = createPool(config.appDatabaseUrl, config.DATABASE_POOL_SIZE, {
    Client: PreparingClient,
    types,
    options: '-c timezone=UTC',
    statement_timeout: STATEMENT_TIMEOUT_MS,
    idle_in_transaction_session_timeout: IDLE_TRANSACTION_TIMEOUT_MS,
  });
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
