import type { CoordinatorDto } from '@coordinator/contracts';
import { currentOrganizationId, NotFound, UnitOfWork } from '@coordinator/platform';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import { CoordinatorView } from './coordinator-view';
import type { CoordinatorRow } from './coordinator-view';

/** One hired coordinator. Throws {@link NotFound}, also for one who was let go. */
export class GetCoordinator extends Query<CoordinatorDto> {
  constructor(readonly coordinatorId: string) {
    super();
  }
}

@QueryHandler(GetCoordinator)
export class GetCoordinatorHandler implements IQueryHandler<GetCoordinator> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly view: CoordinatorView,
  ) {}

  async execute({ coordinatorId }: GetCoordinator): Promise<CoordinatorDto> {
    const rows = await this.unitOfWork.query<CoordinatorRow>(
      `select * from workforce.coordinators
        where organization_id = $1 and id = $2 and deleted_at is null`,
      [currentOrganizationId(), coordinatorId],
    );
    const [coordinator] = await this.view.show(rows);
    if (!coordinator) throw new NotFound('The coordinator');
    return coordinator;
  }
}
