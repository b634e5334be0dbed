import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import type { IndustryTemplate } from '../domain/templates';
import { CatalogCache } from './catalog-cache';

/** What is known of an industry, with its FAQ, appointment types and poll. Null if it is not on offer. */
export class GetIndustryTemplate extends Query<IndustryTemplate | null> {
  constructor(readonly industry: string) {
    super();
  }
}

@QueryHandler(GetIndustryTemplate)
export class GetIndustryTemplateHandler implements IQueryHandler<GetIndustryTemplate> {
  constructor(private readonly cache: CatalogCache) {}

  async execute({ industry }: GetIndustryTemplate): Promise<IndustryTemplate | null> {
    const { industries } = await this.cache.get();
    return industries.find((known) => known.isActive && known.industry === industry) ?? null;
  }
}
