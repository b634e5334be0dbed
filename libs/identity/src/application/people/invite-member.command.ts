import { MemberInvited } from '@coordinator/contracts';
import type { InvitationDto, InviteMemberDto } from '@coordinator/contracts';
import { JobQueue, newId, UnitOfWork } from '@coordinator/platform';
import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { AlreadyInvited, AlreadyMember } from '../../domain/errors';
import { Invitations } from '../../persistence/invitations';
import { Members } from '../../persistence/members';
import { Users } from '../../persistence/users';
import { AuditTrail } from '../audit-trail';
import { SendAccountMail } from '../mail/send-account-mail.job';

/** Invites somebody into the organization at hand, by mail. */
export class InviteMember extends Command<InvitationDto> {
  constructor(readonly invitation: InviteMemberDto) {
    super();
  }
}

@CommandHandler(InviteMember)
export class InviteMemberHandler implements ICommandHandler<InviteMember> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly members: Members,
    private readonly invitations: Invitations,
    private readonly users: Users,
    private readonly jobs: JobQueue,
    private readonly audit: AuditTrail,
  ) {}

  async execute({ invitation }: InviteMember): Promise<InvitationDto> {
    const { email, role = 'member', permissions = null } = invitation;
    const acting = await this.members.acting();
    const standing = { role, permissions };
    acting.assertMayGive(standing, null);
    const user = await this.users.findByEmail(email);
    if (user && (await this.members.ofUser(user.id))) throw new AlreadyMember();
    const id = newId();
    const { organizationId, userId: invitedBy } = acting;
    const added = await this.invitations.add({ id, organizationId, email, standing, invitedBy });
    if (!added) throw new AlreadyInvited();
    await this.jobs.enqueue(SendAccountMail, { kind: 'invitation', id });
    await this.audit.record('member.invited', `invitation:${id}`, { email, ...standing });
    this.unitOfWork.record(new MemberInvited(organizationId, id));
    return this.invitations.get(id);
  }
}
