import type { EntitySchema } from '@mikro-orm/postgresql';
import type { Type } from '@nestjs/common';
import type { ContextMigrations } from './migrations/sql-migration';

/** What a bounded context brings to the processes that are composed of contexts. */
export interface ContextDefinition {
  name: string;
  /** Commands, queries, sagas and jobs: in every process. */
  module: Type;
  /** Controllers: in the API only. */
  http?: Type;
  entities: EntitySchema[];
  migrations: ContextMigrations;
}
