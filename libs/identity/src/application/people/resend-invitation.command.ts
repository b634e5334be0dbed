import type { InvitationDto } from '@coordinator/contracts';
import { JobQueue } from '@coordinator/platform';
import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { Invitations } from '../../persistence/invitations';
import { Members } from '../../persistence/members';
import { AuditTrail } from '../audit-trail';
import { SendAccountMail } from '../mail/send-account-mail.job';

/** Sends an invitation once more; its time counts from now again. */
export class ResendInvitation extends Command<InvitationDto> {
  constructor(readonly invitationId: string) {
    super();
  }
}

@CommandHandler(ResendInvitation)
export class ResendInvitationHandler implements ICommandHandler<ResendInvitation> {
  constructor(
    private readonly members: Members,
    private readonly invitations: Invitations,
    private readonly jobs: JobQueue,
    private readonly audit: AuditTrail,
  ) {}

  async execute({ invitationId: id }: ResendInvitation): Promise<InvitationDto> {
    const { role, adjustments: permissions } = await this.invitations.get(id);
    const acting = await this.members.acting();
    acting.assertMayGive({ role, permissions }, null);
    await this.invitations.renew(id);
    await this.jobs.enqueue(SendAccountMail, { kind: 'invitation', id });
    await this.audit.record('invitation.resent', `invitation:${id}`);
    return this.invitations.get(id);
  }
}
