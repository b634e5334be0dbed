import type { OrganizationDto } from '@coordinator/contracts';
import { NotFound, UnitOfWork } from '@coordinator/platform';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import { toOrganizationDto } from './organization-row';
import type { OrganizationRow } from './organization-row';

/** What an organization says about itself. It must be the one at hand; any other is not found. */
export class GetOrganization extends Query<OrganizationDto> {
  constructor(readonly organizationId: string) {
    super();
  }
}

@QueryHandler(GetOrganization)
export class GetOrganizationHandler implements IQueryHandler<GetOrganization> {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute({ organizationId }: GetOrganization): Promise<OrganizationDto> {
    const row = await this.unitOfWork.queryOne<OrganizationRow>(
      'select * from identity.organizations where id = $1 and deleted_at is null',
      [organizationId],
    );
    if (!row) throw new NotFound('The organization');
    return toOrganizationDto(row);
  }
}
