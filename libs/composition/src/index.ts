export { CONTEXTS } from './contexts';
export { migrateDatabase, productMigrations } from './migrate-database';
export { apiModules, workerModules } from './modules';
