import type { NotificationDto } from '@coordinator/contracts';
import { GetOrganization, ListMembersWhoMay } from '@coordinator/identity';
import type { Colleague } from '@coordinator/identity';
import { currentOrganizationId } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { NotificationStore } from '../persistence/notification-store';

/** News that is still to reach its reader outside of the app. */
export interface PendingNews {
  readonly news: NotificationDto;
  readonly reader: Colleague;
  /** What the business is called. */
  readonly business: string;
}

/** Looks again right before something goes out: much may have changed since it was written down. */
@Injectable()
export class PendingNewsReader {
  constructor(
    private readonly notifications: NotificationStore,
    private readonly queries: QueryBus,
  ) {}

  /** Null once it is read, or its reader may not know such things any longer. */
  async get(notificationId: string): Promise<PendingNews | null> {
    const news = await this.notifications.unread(notificationId);
    if (!news) return null;
    const colleagues = await this.queries.execute(new ListMembersWhoMay('conversations.read'));
    const reader = colleagues.find(({ userId }) => userId === news.userId);
    if (!reader) return null;
    const organization = new GetOrganization(currentOrganizationId());
    const { name: business } = await this.queries.execute(organization);
    return { news, reader, business };
  }
}
