import type { MemberDto, MemberRole } from '@coordinator/contracts';
import { toIso, UnitOfWork } from '@coordinator/platform';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import { permissionsOf } from '../../domain/permission-set';
import type { Adjustments } from '../../domain/permission-set';

/** The members of the organization at hand, in the order in which they joined, one more than `limit` if there are more. */
export class ListMembers extends Query<MemberDto[]> {
  constructor(
    readonly limit: number,
    readonly afterId: string | null,
    /** Only this one. */
    readonly memberId: string | null = null,
  ) {
    super();
  }
}

interface Row {
  id: string;
  user_id: string;
  name: string;
  email: string;
  role: MemberRole;
  permissions: Adjustments | null;
  created_at: string;
}

@QueryHandler(ListMembers)
export class ListMembersHandler implements IQueryHandler<ListMembers> {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute({ limit, afterId, memberId }: ListMembers): Promise<MemberDto[]> {
    const rows = await this.unitOfWork.query<Row>(
      `select m.id, m.user_id, u.name, u.email, m.role, m.permissions, m.created_at
         from identity.organization_members m join identity.users u on u.id = m.user_id
        where ($1::uuid is null or m.id > $1) and ($2::uuid is null or m.id = $2)
        order by m.id limit $3`,
      [afterId, memberId, limit + 1],
    );
    return rows.map((row) => ({
      id: row.id,
      userId: row.user_id,
      name: row.name,
      email: row.email,
      role: row.role,
      permissions: [...permissionsOf(row.role, row.permissions)],
      adjustments: row.permissions,
      joinedAt: toIso(row.created_at),
    }));
  }
}
