import type { MeDto, MemberRole } from '@coordinator/contracts';
import { NotFound, UnitOfWork } from '@coordinator/platform';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import { permissionsOf } from '../../domain/permission-set';
import type { Adjustments } from '../../domain/permission-set';
import { toUserDto, Users } from '../../persistence/users';

const MAX_ORGANIZATIONS = 100;

/** A person with the organizations that they belong to. */
export class GetMe extends Query<MeDto> {
  constructor(readonly userId: string) {
    super();
  }
}

@QueryHandler(GetMe)
export class GetMeHandler implements IQueryHandler<GetMe> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly users: Users,
  ) {}

  async execute({ userId }: GetMe): Promise<MeDto> {
    const user = await this.users.findById(userId);
    if (!user) throw new NotFound('The account');
    const rows = await this.unitOfWork.query<{
      id: string;
      name: string;
      role: MemberRole;
      adjustments: Adjustments | null;
    }>(
      `select organization ->> 'id' as id, organization ->> 'name' as name, role, adjustments
         from identity.organizations_of($1, null, $2)`,
      [userId, MAX_ORGANIZATIONS],
    );
    const organizations = rows.map(({ id, name, role, adjustments }) => ({
      organizationId: id,
      organizationName: name,
      role,
      permissions: [...permissionsOf(role, adjustments)],
    }));
    return { ...toUserDto(user), organizations };
  }
}
