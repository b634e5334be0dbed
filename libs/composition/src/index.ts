export { CONTEXTS } from './contexts';
export { migrateDatabase, productMigrations } from './migrate-database';
export { seedCatalogue, seedDatabase } from './seed-database';
export { apiModules, workerModules } from './modules';
