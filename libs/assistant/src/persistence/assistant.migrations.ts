import type { ContextMigrations } from '@coordinator/platform';

export const assistantMigrations: ContextMigrations = [];
