import type { CoordinatorDto } from '@coordinator/contracts';
import { currentOrganizationId, decodeCursor, page, UnitOfWork } from '@coordinator/platform';
import type { Page } from '@coordinator/platform';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import { CoordinatorView } from './coordinator-view';
import type { CoordinatorRow } from './coordinator-view';

/** The hired coordinators, in the order in which they were hired. */
export class ListCoordinators extends Query<Page<CoordinatorDto>> {
  constructor(
    readonly limit: number,
    readonly cursor?: string,
  ) {
    super();
  }
}

@QueryHandler(ListCoordinators)
export class ListCoordinatorsHandler implements IQueryHandler<ListCoordinators> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly view: CoordinatorView,
  ) {}

  async execute({ limit, cursor }: ListCoordinators): Promise<Page<CoordinatorDto>> {
    const [createdAt, id] = cursor ? decodeCursor(cursor, ['instant', 'uuid']) : [null, null];
    const rows = await this.unitOfWork.query<CoordinatorRow>(
      `select * from workforce.coordinators
        where organization_id = $1 and deleted_at is null
          and ($2::timestamptz is null or (created_at, id) > ($2, $3::uuid))
        order by created_at, id
        limit $4`,
      [currentOrganizationId(), createdAt, id, limit + 1],
    );
    const result = page(rows, limit, (row) => [row.created_at, row.id]);
    return { ...result, data: await this.view.show(result.data) };
  }
}
