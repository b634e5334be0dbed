import { migrate, platformMigrations } from '@coordinator/platform';
import type { Config, ContextMigrations } from '@coordinator/platform';
import { CONTEXTS } from './contexts';

/** The migrations of the whole product, in order. */
export const productMigrations: ContextMigrations = [
  ...platformMigrations,
  ...CONTEXTS.flatMap(({ migrations }) => migrations),
];

/** Brings the database up to date. Returns the names of the migrations that ran. */
export const migrateDatabase = (config: Config): Promise<string[]> =>
  migrate(config, productMigrations);
