import type { InvitationDto } from '@coordinator/contracts';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import { Invitations } from '../../persistence/invitations';

/** The invitations of the organization at hand that are not accepted yet, one more than `limit` if there are more. */
export class ListInvitations extends Query<InvitationDto[]> {
  constructor(
    readonly limit: number,
    readonly afterId: string | null,
  ) {
    super();
  }
}

@QueryHandler(ListInvitations)
export class ListInvitationsHandler implements IQueryHandler<ListInvitations> {
  constructor(private readonly invitations: Invitations) {}

  execute({ limit, afterId }: ListInvitations): Promise<InvitationDto[]> {
    return this.invitations.list(limit, afterId);
  }
}
