import { currentOrganizationId, UnitOfWork } from '@coordinator/platform';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import type { Fact } from '../domain/fact';

/** What a coordinator is told about the business: active facts, the most important first, then by category. */
export class ListBusinessFacts extends Query<Fact[]> {
  constructor(readonly limit = 200) {
    super();
  }
}

@QueryHandler(ListBusinessFacts)
export class ListBusinessFactsHandler implements IQueryHandler<ListBusinessFacts> {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute({ limit }: ListBusinessFacts): Promise<Fact[]> {
    return this.unitOfWork.query<Fact>(
      `select key, category, value from knowledge.business_information
        where organization_id = $1 and is_active
        order by priority desc, category, sort_order, id limit $2`,
      [currentOrganizationId(), limit],
    );
  }
}
