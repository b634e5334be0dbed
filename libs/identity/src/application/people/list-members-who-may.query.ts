import type { MemberRole, Permission } from '@coordinator/contracts';
import { currentOrganizationId, UnitOfWork } from '@coordinator/platform';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import { permissionsOf } from '../../domain/permission-set';
import type { Adjustments } from '../../domain/permission-set';

/** Who is to be told something, and where mail reaches them. */
export interface Colleague {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  /** Only then is the address known to be theirs. */
  readonly emailConfirmed: boolean;
}

/** The members of the organization at hand who hold a permission. Nobody, once it is deleted. */
export class ListMembersWhoMay extends Query<Colleague[]> {
  constructor(readonly permission: Permission) {
    super();
  }
}

interface Row extends Colleague {
  readonly role: MemberRole;
  readonly permissions: Adjustments | null;
}

@QueryHandler(ListMembersWhoMay)
export class ListMembersWhoMayHandler implements IQueryHandler<ListMembersWhoMay> {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute({ permission }: ListMembersWhoMay): Promise<Colleague[]> {
    const rows = await this.unitOfWork.query<Row>(
      `select u.id as "userId", u.name, u.email, u.email_confirmed_at is not null as "emailConfirmed",
              m.role, m.permissions
         from identity.organization_members m
         join identity.users u on u.id = m.user_id
         join identity.organizations o on o.id = m.organization_id and o.deleted_at is null
        where m.organization_id = $1
        order by m.id`,
      [currentOrganizationId()],
    );
    return rows
      .filter(({ role, permissions }) => permissionsOf(role, permissions).has(permission))
      .map(({ userId, name, email, emailConfirmed }) => ({ userId, name, email, emailConfirmed }));
  }
}
