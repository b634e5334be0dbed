import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { NotificationStore } from '../persistence/notification-store';

/** A member has read everything that they were told so far. */
export class ReadAllNotifications extends Command<void> {
  constructor(readonly userId: string) {
    super();
  }
}

@CommandHandler(ReadAllNotifications)
export class ReadAllNotificationsHandler implements ICommandHandler<ReadAllNotifications> {
  constructor(private readonly notifications: NotificationStore) {}

  execute({ userId }: ReadAllNotifications): Promise<void> {
    return this.notifications.readAll(userId);
  }
}
