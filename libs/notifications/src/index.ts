import type { ContextDefinition } from '@coordinator/platform';
import { NotificationsHttpModule } from './notifications-http.module';
import { NotificationsModule } from './notifications.module';
import { notificationsMigrations } from './persistence/notifications.migrations';

export const notificationsContext: ContextDefinition = {
  name: 'notifications',
  module: NotificationsModule,
  http: NotificationsHttpModule,
  entities: [],
  migrations: notificationsMigrations,
};
