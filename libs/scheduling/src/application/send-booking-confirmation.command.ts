import { SendText } from '@coordinator/conversations';
import { JobQueue } from '@coordinator/platform';
import { Command, CommandBus, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { visitText } from '../domain/visit-words';
import { MailVisitNotice } from './mail-visit-notice.job';
import { VisitNotices } from './visit-notices';
import type { VisitNotice } from './visit-notices';

/**
 * Tells a visitor by text, and by mail where there is an address, that their visit is booked, moved or
 * cancelled. Says nothing that is not true any longer by the time it is carried out; a change while a text waits to be
 * sent is told by the text about that change. What the gate denies is not sent, and is no error.
 */
export class SendBookingConfirmation extends Command<void> {
  constructor(
    readonly notice: VisitNotice,
    /** Names the notice: it is given once. */
    readonly key: string,
  ) {
    super();
  }
}

@CommandHandler(SendBookingConfirmation)
export class SendBookingConfirmationHandler implements ICommandHandler<SendBookingConfirmation> {
  constructor(
    private readonly notices: VisitNotices,
    private readonly commands: CommandBus,
    private readonly jobs: JobQueue,
  ) {}

  async execute({ notice, key }: SendBookingConfirmation): Promise<void> {
    const addressed = await this.notices.address(notice);
    if (!addressed) return;
    const { phone, email, facts, coordinatorId } = addressed;
    if (email) await this.jobs.enqueue(MailVisitNotice, { ...notice, key }, { key });
    if (!phone) return;
    await this.commands.execute(
      new SendText({
        contactId: phone.contactId,
        address: phone.number,
        body: visitText(facts),
        purpose: 'confirmation',
        coordinatorId,
        dedupeKey: key,
      }),
    );
  }
}
