import { currentOrganizationId, NotFound, UnitOfWork } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';
import { Organization } from '../domain/organization';

/** The organization at hand. */
@Injectable()
export class Organizations {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async current(): Promise<Organization> {
    const organization = await this.unitOfWork.em.findOne(Organization, {
      id: currentOrganizationId(),
      deletedAt: null,
    });
    if (!organization) throw new NotFound('The organization');
    return organization;
  }
}
