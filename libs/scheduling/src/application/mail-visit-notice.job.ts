import { DecideOutbound } from '@coordinator/compliance';
import { defineJob, JobHandler, Mailer } from '@coordinator/platform';
import type { JobHandlerOf, JobRun } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { visitMail } from '../domain/visit-words';
import { VisitNotices } from './visit-notices';
import type { Addressed, VisitNotice } from './visit-notices';

/** A notice to be mailed, with the key that names it at the provider. */
interface NoticeToMail extends VisitNotice {
  readonly key: string;
}

export const MailVisitNotice = defineJob<NoticeToMail>('scheduling.mail_visit_notice', {
  queue: 'default',
});

/** Mails a visitor what is to be told, if it is still true. */
@Injectable()
@JobHandler(MailVisitNotice)
export class MailVisitNoticeHandler implements JobHandlerOf<typeof MailVisitNotice> {
  constructor(
    private readonly notices: VisitNotices,
    private readonly mailer: Mailer,
    private readonly commands: CommandBus,
  ) {}

  async handle({ key, ...notice }: NoticeToMail, { jobId }: JobRun): Promise<void> {
    const addressed = await this.notices.address(notice);
    if (!addressed?.email || !(await this.#mayGoOut(jobId, addressed, addressed.email))) return;
    await this.mailer.send({
      ...visitMail(addressed.facts),
      to: addressed.email,
      reference: key,
    });
  }

  async #mayGoOut(messageId: string, { contactId }: Addressed, address: string): Promise<boolean> {
    const { verdict } = await this.commands.execute(
      new DecideOutbound({
        ...{ messageId, contactId, address },
        channel: 'email',
        purpose: 'confirmation',
        stage: 'sent',
      }),
    );
    return verdict === 'allow';
  }
}
