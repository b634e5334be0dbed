import type { ContextDefinition } from '@coordinator/platform';
import { AnalyticsModule } from './analytics.module';
import { analyticsMigrations } from './persistence/analytics.migrations';

export const analyticsContext: ContextDefinition = {
  name: 'analytics',
  module: AnalyticsModule,
  entities: [],
  migrations: analyticsMigrations,
};
