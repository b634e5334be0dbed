import type { ContextMigrations } from '@coordinator/platform';

export const analyticsMigrations: ContextMigrations = [];
