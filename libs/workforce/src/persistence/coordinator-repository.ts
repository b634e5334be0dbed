import { currentOrganizationId, NotFound, UnitOfWork } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';
import { Coordinator } from '../domain/coordinator';

@Injectable()
export class CoordinatorRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  add(coordinator: Coordinator): void {
    this.unitOfWork.em.persist(coordinator);
  }

  /** A coordinator who has not been let go. Throws {@link NotFound}. */
  async get(id: string): Promise<Coordinator> {
    const coordinator = await this.unitOfWork.em.findOne(Coordinator, {
      organizationId: currentOrganizationId(),
      id,
      deletedAt: null,
    });
    if (!coordinator) throw new NotFound('The coordinator');
    return coordinator;
  }

  /** Those who came with a bundle and are still there. */
  ofBundle(bundleId: string): Promise<Coordinator[]> {
    return this.unitOfWork.em.find(Coordinator, {
      organizationId: currentOrganizationId(),
      bundleId,
      deletedAt: null,
    });
  }
}
