import type { UpdateMemberDto } from '@coordinator/contracts';
import { Clock } from '@coordinator/platform';
import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { LastOwner } from '../../domain/errors';
import { Members } from '../../persistence/members';
import { AuditTrail } from '../audit-trail';

/** Gives a member of the organization at hand another role, or other permissions beside it. */
export class UpdateMember extends Command<void> {
  constructor(
    readonly memberId: string,
    readonly changes: UpdateMemberDto,
  ) {
    super();
  }
}

@CommandHandler(UpdateMember)
export class UpdateMemberHandler implements ICommandHandler<UpdateMember> {
  constructor(
    private readonly members: Members,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async execute({ memberId, changes }: UpdateMember): Promise<void> {
    await this.members.lock();
    const [acting, member] = [await this.members.acting(), await this.members.byId(memberId)];
    const before = { role: member.role, permissions: member.permissions };
    const after = {
      role: changes.role ?? before.role,
      permissions: changes.permissions === undefined ? before.permissions : changes.permissions,
    };
    acting.assertMayGive(after, before);
    if (
      before.role === 'owner' &&
      after.role !== 'owner' &&
      (await this.members.count('owner')) === 1
    ) {
      throw new LastOwner();
    }
    member.change(after, this.clock.now());
    await this.audit.record('member.updated', `member:${memberId}`, { before, after });
  }
}
