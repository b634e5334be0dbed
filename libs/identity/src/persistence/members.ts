import type { MemberRole } from '@coordinator/contracts';
import { currentContext, currentOrganizationId, NotFound, UnitOfWork } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';
import { Member } from '../domain/member';

/** The members of the organization at hand. */
@Injectable()
export class Members {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Makes other changes to the membership wait until this one is through, so that
   * what is decided about the members stays true until it is written.
   */
  async lock(): Promise<void> {
    await this.unitOfWork.query(
      'select from identity.organizations where id = $1 for no key update',
      [currentOrganizationId()],
    );
  }

  /** The member who acts. Throws when it is no person of this organization. */
  async acting(): Promise<Member> {
    const actor = currentContext()?.actor;
    const member = actor?.kind === 'user' ? await this.ofUser(actor.userId) : null;
    if (!member) throw new NotFound('The member');
    return member;
  }

  async byId(id: string): Promise<Member> {
    const member = await this.unitOfWork.em.findOne(Member, { id });
    if (!member) throw new NotFound('The member');
    return member;
  }

  ofUser(userId: string): Promise<Member | null> {
    return this.unitOfWork.em.findOne(Member, { organizationId: currentOrganizationId(), userId });
  }

  count(role: MemberRole): Promise<number> {
    return this.unitOfWork.em.count(Member, { organizationId: currentOrganizationId(), role });
  }
}
