import type { ContextDefinition } from '@coordinator/platform';
import { AnalyticsHttpModule } from './analytics-http.module';
import { AnalyticsModule } from './analytics.module';
import { analyticsMigrations } from './persistence/analytics.migrations';

export const analyticsContext: ContextDefinition = {
  name: 'analytics',
  module: AnalyticsModule,
  http: AnalyticsHttpModule,
  entities: [],
  migrations: analyticsMigrations,
};
