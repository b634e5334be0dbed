import type { FaqItemDto } from '@coordinator/contracts';
import { currentOrganizationId, UnitOfWork } from '@coordinator/platform';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';

/** The active FAQ of the organization, in its order. */
export class ListFaqItems extends Query<FaqItemDto[]> {}

@QueryHandler(ListFaqItems)
export class ListFaqItemsHandler implements IQueryHandler<ListFaqItems> {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(): Promise<FaqItemDto[]> {
    return this.unitOfWork.query<FaqItemDto>(
      `select id, category_id as "categoryId", question, answer, keywords, fact_key as "factKey",
              fact_key is not null and template is not null as "followsFact",
              is_active as "isActive", sort_order as "sortOrder", use_count as "useCount"
         from knowledge.faq_items where organization_id = $1 and is_active
        order by sort_order, id limit 500`,
      [currentOrganizationId()],
    );
  }
}
