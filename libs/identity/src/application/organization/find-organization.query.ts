import type { OrganizationDto } from '@coordinator/contracts';
import { UnitOfWork } from '@coordinator/platform';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import { toOrganizationDto } from './organization-row';
import type { OrganizationRow } from './organization-row';

/**
 * What an organization says about itself, or null once it was deleted: for what is done
 * on its behalf later, when there may be nobody left to do it for.
 */
export class FindOrganization extends Query<OrganizationDto | null> {
  constructor(readonly organizationId: string) {
    super();
  }
}

@QueryHandler(FindOrganization)
export class FindOrganizationHandler implements IQueryHandler<FindOrganization> {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute({ organizationId }: FindOrganization): Promise<OrganizationDto | null> {
    const row = await this.unitOfWork.queryOne<OrganizationRow>(
      'select * from identity.organizations where id = $1 and deleted_at is null',
      [organizationId],
    );
    return row ? toOrganizationDto(row) : null;
  }
}
