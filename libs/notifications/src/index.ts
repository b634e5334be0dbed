import type { ContextDefinition } from '@coordinator/platform';
import { NotificationsModule } from './notifications.module';
import { notificationsMigrations } from './persistence/notifications.migrations';

export const notificationsContext: ContextDefinition = {
  name: 'notifications',
  module: NotificationsModule,
  entities: [],
  migrations: notificationsMigrations,
};
