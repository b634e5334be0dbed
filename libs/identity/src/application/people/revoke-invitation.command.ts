import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { Invitations } from '../../persistence/invitations';
import { Members } from '../../persistence/members';
import { AuditTrail } from '../audit-trail';

/** Takes an invitation back: its link no longer works. */
export class RevokeInvitation extends Command<void> {
  constructor(readonly invitationId: string) {
    super();
  }
}

@CommandHandler(RevokeInvitation)
export class RevokeInvitationHandler implements ICommandHandler<RevokeInvitation> {
  constructor(
    private readonly members: Members,
    private readonly invitations: Invitations,
    private readonly audit: AuditTrail,
  ) {}

  async execute({ invitationId: id }: RevokeInvitation): Promise<void> {
    const { email, role, adjustments: permissions } = await this.invitations.get(id);
    const acting = await this.members.acting();
    acting.assertMayManage({ role, permissions });
    await this.invitations.revoke(id);
    await this.audit.record('invitation.revoked', `invitation:${id}`, { email });
  }
}
