import { MemberJoined } from '@coordinator/contracts';
import { Clock, newId, UnitOfWork } from '@coordinator/platform';
import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { AlreadyMember, EmailTaken, InvalidLink } from '../../domain/errors';
import { Member } from '../../domain/member';
import { Invitations } from '../../persistence/invitations';
import { Members } from '../../persistence/members';
import { Users } from '../../persistence/users';
import { AuditTrail } from '../audit-trail';

/** The one who joins: somebody with an account, or somebody who gets one by joining. */
export type Joiner = { userId: string } | { name: string; email: string; passwordHash: string };

/** Makes the invited person a member. Answers their id. */
export class AcceptInvitation extends Command<string> {
  constructor(
    readonly organizationId: string,
    readonly invitationId: string,
    readonly joiner: Joiner,
  ) {
    super();
  }
}

@CommandHandler(AcceptInvitation)
export class AcceptInvitationHandler implements ICommandHandler<AcceptInvitation> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly invitations: Invitations,
    private readonly members: Members,
    private readonly users: Users,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async execute({ organizationId, invitationId, joiner }: AcceptInvitation): Promise<string> {
    const userId = 'userId' in joiner ? joiner.userId : await this.#addUser(joiner);
    await this.unitOfWork.runFor(organizationId, async () => {
      await this.members.lock();
      const invitation = await this.invitations.accept(invitationId);
      if (!invitation) throw new InvalidLink();
      if (await this.members.ofUser(userId)) throw new AlreadyMember();
      const { email, role, permissions } = invitation;
      const member = new Member(
        newId(),
        organizationId,
        userId,
        role,
        permissions,
        this.clock.now(),
      );
      this.unitOfWork.em.persist(member);
      // The link came by mail, so the address is theirs.
      await this.users.confirmEmail(userId, email);
      await this.users.setCurrentOrganization(userId, organizationId);
      await this.audit.record(
        'member.joined',
        `member:${member.id}`,
        { email, role },
        { kind: 'user', id: userId },
      );
      this.unitOfWork.record(new MemberJoined(organizationId, member.id, userId));
    });
    return userId;
  }

  async #addUser(person: { name: string; email: string; passwordHash: string }): Promise<string> {
    const userId = await this.users.add({ ...person, emailConfirmed: true });
    if (!userId) throw new EmailTaken();
    return userId;
  }
}
