import type { MemberRole, OwnOrganizationDto } from '@coordinator/contracts';
import { UnitOfWork } from '@coordinator/platform';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import { toOrganizationDto } from './organization-row';
import type { OrganizationRow } from './organization-row';

/** The organizations that a person belongs to, oldest first, one more than `limit` if there are more. */
export class ListOwnOrganizations extends Query<OwnOrganizationDto[]> {
  constructor(
    readonly userId: string,
    readonly limit: number,
    readonly afterId: string | null,
  ) {
    super();
  }
}

@QueryHandler(ListOwnOrganizations)
export class ListOwnOrganizationsHandler implements IQueryHandler<ListOwnOrganizations> {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute({ userId, limit, afterId }: ListOwnOrganizations): Promise<OwnOrganizationDto[]> {
    const rows = await this.unitOfWork.query<{ organization: OrganizationRow; role: MemberRole }>(
      'select organization, role from identity.organizations_of($1, $2, $3)',
      [userId, afterId, limit + 1],
    );
    return rows.map(({ organization, role }) => ({ ...toOrganizationDto(organization), role }));
  }
}
