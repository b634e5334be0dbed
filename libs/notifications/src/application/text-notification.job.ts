import { SendText } from '@coordinator/conversations';
import { defineJob, JobHandler, Logger } from '@coordinator/platform';
import type { JobHandlerOf } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { textAbout } from '../domain/letters';
import { PreferencesStore } from '../persistence/preferences-store';
import { PendingNewsReader } from './pending-news';

/** A notification goes to its reader by text as well, unless they have read it meanwhile. */
export const TextNotification = defineJob<{ notificationId: string }>(
  'notifications.text_notification',
  { queue: 'sms' },
);

@Injectable()
@JobHandler(TextNotification)
export class TextNotificationHandler implements JobHandlerOf<typeof TextNotification> {
  constructor(
    private readonly pending: PendingNewsReader,
    private readonly preferences: PreferencesStore,
    private readonly commands: CommandBus,
    private readonly logger: Logger,
  ) {}

  async handle({ notificationId }: { notificationId: string }): Promise<void> {
    const pending = await this.pending.get(notificationId);
    if (!pending) return;
    const { news, reader, business } = pending;
    const { phone, kinds } = await this.preferences.of(reader.userId);
    if (!phone || !kinds[news.kind].sms) return;
    const { outcome } = await this.commands.execute(
      new SendText({
        address: phone,
        body: textAbout(news, business),
        purpose: 'staff_alert',
        dedupeKey: `notification:${notificationId}`,
      }),
    );
    // Such as a business without a number, or a member who has opted out: nothing to try again.
    if (outcome !== 'queued') this.logger.info({ notificationId, outcome }, 'No text goes out');
  }
}
