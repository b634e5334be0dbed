import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import type { BundleTemplate } from '../domain/templates';
import { CatalogCache } from './catalog-cache';
import { findTemplate } from './find-template';

/** A bundle with its roles and what it saves: by id, or by name if it is on offer. Null if there is none. */
export class GetBundle extends Query<BundleTemplate | null> {
  constructor(readonly idOrName: string) {
    super();
  }
}

@QueryHandler(GetBundle)
export class GetBundleHandler implements IQueryHandler<GetBundle> {
  constructor(private readonly cache: CatalogCache) {}

  async execute({ idOrName }: GetBundle): Promise<BundleTemplate | null> {
    return findTemplate((await this.cache.get()).bundles, idOrName) ?? null;
  }
}
