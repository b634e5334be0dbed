import type { NotificationDto } from '@coordinator/contracts';
import { page } from '@coordinator/platform';
import type { Page } from '@coordinator/platform';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import { NotificationStore } from '../persistence/notification-store';
import type { NotificationsFilter } from '../persistence/notification-store';

/** What a member was told, newest first. With `unread: true` also how much of it in all. */
export class ListNotifications extends Query<Page<NotificationDto>> {
  constructor(readonly filter: NotificationsFilter) {
    super();
  }
}

@QueryHandler(ListNotifications)
export class ListNotificationsHandler implements IQueryHandler<ListNotifications> {
  constructor(private readonly notifications: NotificationStore) {}

  async execute({ filter }: ListNotifications): Promise<Page<NotificationDto>> {
    const { userId, unread, limit } = filter;
    const rows = await this.notifications.list(filter);
    const total = unread ? await this.notifications.countUnread(userId) : undefined;
    return page(rows, limit, ({ id }) => [id], total);
  }
}
