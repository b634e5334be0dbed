import type { ContextMigrations } from '@coordinator/platform';

export const complianceMigrations: ContextMigrations = [];
