import { defineJob, JobHandler, Logger, Mailer } from '@coordinator/platform';
import type { JobHandlerOf } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';
import { AccountMails } from './account-mails';

export type AccountMailKind = 'email_confirmation' | 'password_reset' | 'invitation';

/** A mail to one person about their account. `id` names the row that the mail is about. */
export const SendAccountMail = defineJob<{ kind: AccountMailKind; id: string }>(
  'identity.send_account_mail',
  { queue: 'default' },
);

@Injectable()
@JobHandler(SendAccountMail)
export class SendAccountMailHandler implements JobHandlerOf<typeof SendAccountMail> {
  constructor(
    private readonly mails: AccountMails,
    private readonly mailer: Mailer,
    private readonly logger: Logger,
  ) {}

  async handle({ kind, id }: { kind: AccountMailKind; id: string }): Promise<void> {
    const mail = await this.mails.compose(kind, id);
    if (mail) await this.mailer.send({ ...mail, reference: `${kind}:${id}` });
    else this.logger.info({ kind, id }, 'A mail is no longer needed');
  }
}
