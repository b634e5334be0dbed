import type { OrganizationDto } from '@coordinator/contracts';
import { NotFound } from '@coordinator/platform';
import { Query, QueryBus, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import { FindOrganization } from './find-organization.query';

/** What an organization says about itself. It must be the one at hand; any other is not found. */
export class GetOrganization extends Query<OrganizationDto> {
  constructor(readonly organizationId: string) {
    super();
  }
}

@QueryHandler(GetOrganization)
export class GetOrganizationHandler implements IQueryHandler<GetOrganization> {
  constructor(private readonly queries: QueryBus) {}

  async execute({ organizationId }: GetOrganization): Promise<OrganizationDto> {
    const organization = await this.queries.execute(new FindOrganization(organizationId));
    if (!organization) throw new NotFound('The organization');
    return organization;
  }
}
