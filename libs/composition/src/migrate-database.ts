import { migrate, platformMigrations } from '@coordinator/platform';
import type { Config, ContextMigrations } from '@coordinator/platform';
import { CONTEXTS } from './contexts';

/** The migrations of the whole product, in the order that their names give: contexts grow side by side. */
export const productMigrations: ContextMigrations = [
  ...platformMigrations,
  ...CONTEXTS.flatMap(({ migrations }) => migrations),
].toSorted((a, b) => (a.name < b.name ? -1 : 1));

/** Brings the database up to date. Returns the names of the migrations that ran. */
export const migrateDatabase = (config: Config): Promise<string[]> =>
  migrate(config, productMigrations);
