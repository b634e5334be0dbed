import { Module } from '@nestjs/common';
import { NotificationPreferencesController } from './http/notification-preferences.controller';
import { NotificationsController } from './http/notifications.controller';

@Module({ controllers: [NotificationPreferencesController, NotificationsController] })
export class NotificationsHttpModule {}
