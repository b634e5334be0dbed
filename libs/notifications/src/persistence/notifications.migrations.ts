import type { ContextMigrations } from '@coordinator/platform';

export const notificationsMigrations: ContextMigrations = [];
