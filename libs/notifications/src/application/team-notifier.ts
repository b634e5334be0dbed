import { NotificationCreated } from '@coordinator/contracts';
import type { IntegrationEvent } from '@coordinator/contracts';
import { GetOrganization, ListMembersWhoMay } from '@coordinator/identity';
import type { Colleague } from '@coordinator/identity';
import { Clock, currentOrganizationId, JobQueue, UnitOfWork } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { TOLD_ONCE_IN_HOURS } from '../domain/news';
import type { News } from '../domain/news';
import { nextTextTime } from '../domain/text-hours';
import { NotificationStore } from '../persistence/notification-store';
import { PreferencesStore } from '../persistence/preferences-store';
import { MailNotification } from './mail-notification.job';
import { TextNotification } from './text-notification.job';

/** Tells the people of a business something, in the app at once and besides as they wish. */
@Injectable()
export class TeamNotifier {
  constructor(
    private readonly notifications: NotificationStore,
    private readonly preferences: PreferencesStore,
    private readonly jobs: JobQueue,
    private readonly queries: QueryBus,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Tells every member who may read conversations what an event means, once per event. */
  async tell(event: IntegrationEvent, compose: () => Promise<News>): Promise<void> {
    if (!event.eventId) throw new Error('Only events that are stored can be told.');
    const colleagues = await this.queries.execute(new ListMembersWhoMay('conversations.read'));
    if (colleagues.length === 0) return;
    const news = await compose();
    const told = await this.notifications.add(
      colleagues.map(({ userId }) => userId),
      event.eventId,
      news,
      TOLD_ONCE_IN_HOURS[news.kind] ?? 0,
    );
    const preferencesOf = await this.preferences.ofAll(told.map(({ userId }) => userId));
    for (const { id, userId } of told) {
      this.unitOfWork.record(new NotificationCreated(id, userId, news.urgency));
      const { phone, kinds } = preferencesOf(userId);
      if (phone && kinds[news.kind].sms) await this.#text(id, news);
      if (kinds[news.kind].email && hasMailbox(colleagues, userId)) await this.#mail(id);
    }
  }

  async #text(notificationId: string, { urgency }: News): Promise<void> {
    const runAt = urgency === 'urgent' ? undefined : await this.#nextTextTime();
    await this.jobs.enqueue(TextNotification, { notificationId }, { key: notificationId, runAt });
  }

  async #mail(notificationId: string): Promise<void> {
    await this.jobs.enqueue(MailNotification, { notificationId }, { key: notificationId });
  }

  async #nextTextTime(): Promise<Temporal.Instant | undefined> {
    const organization = new GetOrganization(currentOrganizationId());
    const { timezone } = await this.queries.execute(organization);
    const now = this.clock.now();
    const next = nextTextTime(now, timezone);
    return next.equals(now) ? undefined : next;
  }
}

/** News name customers, so they are mailed to nobody who has not shown that the address is theirs. */
const hasMailbox = (colleagues: readonly Colleague[], userId: string): boolean =>
  colleagues.some((colleague) => colleague.userId === userId && colleague.emailConfirmed);
