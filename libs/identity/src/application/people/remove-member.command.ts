import { MemberRemoved } from '@coordinator/contracts';
import { Forbidden, UnitOfWork } from '@coordinator/platform';
import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { LastOwner } from '../../domain/errors';
import { Members } from '../../persistence/members';
import { AuditTrail } from '../audit-trail';

/** Takes a member out of the organization at hand. Everybody may leave; to remove others takes the permission. */
export class RemoveMember extends Command<void> {
  constructor(readonly memberId: string) {
    super();
  }
}

@CommandHandler(RemoveMember)
export class RemoveMemberHandler implements ICommandHandler<RemoveMember> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly members: Members,
    private readonly audit: AuditTrail,
  ) {}

  async execute({ memberId }: RemoveMember): Promise<void> {
    await this.members.lock();
    const [acting, member] = [await this.members.acting(), await this.members.byId(memberId)];
    const leaves = acting.id === member.id;
    if (!leaves) {
      if (!acting.may('members.write')) throw new Forbidden();
      acting.assertMayManage(member);
    }
    if (member.role === 'owner' && (await this.members.count('owner')) === 1) throw new LastOwner();
    const { organizationId, userId, role } = member;
    this.unitOfWork.em.remove(member);
    await this.unitOfWork.query(
      `update identity.users set current_organization_id = null where id = $1 and current_organization_id = $2`,
      [userId, organizationId],
    );
    await this.audit.record(leaves ? 'member.left' : 'member.removed', `member:${memberId}`, {
      userId,
      role,
    });
    this.unitOfWork.record(new MemberRemoved(organizationId, memberId, userId));
  }
}
