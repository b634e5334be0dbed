import type { NotificationDto } from '@coordinator/contracts';
import { Config, defineJob, JobHandler, Mailer } from '@coordinator/platform';
import type { JobHandlerOf } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';
import { mailAbout } from '../domain/letters';
import { PendingNewsReader } from './pending-news';

/** A notification goes to its reader by mail as well, unless they have read it meanwhile. */
export const MailNotification = defineJob<{ notificationId: string }>(
  'notifications.mail_notification',
  { queue: 'default' },
);

@Injectable()
@JobHandler(MailNotification)
export class MailNotificationHandler implements JobHandlerOf<typeof MailNotification> {
  constructor(
    private readonly pending: PendingNewsReader,
    private readonly mailer: Mailer,
    private readonly config: Config,
  ) {}

  async handle({ notificationId }: { notificationId: string }): Promise<void> {
    const pending = await this.pending.get(notificationId);
    if (!pending?.reader.emailConfirmed) return;
    const { news, reader, business } = pending;
    const link = new URL(pageOf(news), this.config.PUBLIC_BASE_URL).toString();
    await this.mailer.send({
      to: reader.email,
      ...mailAbout(news, { reader: reader.name, business, link }),
      reference: `notification:${notificationId}`,
    });
  }
}

/** The page of the dashboard where the reader goes on. */
const pageOf = ({ link: { conversationId } }: NotificationDto): string =>
  conversationId ? `/coordinator/communications/texts/${conversationId}` : '/coordinator/dashboard';
