import { AccessPolicy } from '@coordinator/platform';
import type { Actor } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';
import { permissionsOf } from '../domain/permission-set';
import { KnownMemberships } from './known-memberships';

/** People may do what their membership allows. */
@Injectable()
export class MembershipPolicy extends AccessPolicy {
  constructor(private readonly memberships: KnownMemberships) {
    super();
  }

  permissionsIn(actor: Actor, organizationId: string): Promise<ReadonlySet<string> | null> {
    const membership = this.memberships
      .of(actor)
      .find((candidate) => candidate.organizationId === organizationId);
    return Promise.resolve(
      membership ? permissionsOf(membership.role, membership.adjustments) : null,
    );
  }
}
