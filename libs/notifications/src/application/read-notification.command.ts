import type { NotificationDto } from '@coordinator/contracts';
import { NotFound } from '@coordinator/platform';
import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { NotificationStore } from '../persistence/notification-store';

/** A member has read something. Throws NotFound for what they were not told. */
export class ReadNotification extends Command<NotificationDto> {
  constructor(
    readonly userId: string,
    readonly notificationId: string,
  ) {
    super();
  }
}

@CommandHandler(ReadNotification)
export class ReadNotificationHandler implements ICommandHandler<ReadNotification> {
  constructor(private readonly notifications: NotificationStore) {}

  async execute({ userId, notificationId }: ReadNotification): Promise<NotificationDto> {
    const notification = await this.notifications.read(userId, notificationId);
    if (!notification) throw new NotFound('The notification');
    return notification;
  }
}
