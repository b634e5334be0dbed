import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import type { RoleTemplate } from '../domain/templates';
import { CatalogCache } from './catalog-cache';
import { findTemplate } from './find-template';

/** A role with its prompts, scripts and skills: by id, or by name if it is on offer. Null if there is none. */
export class GetRoleTemplate extends Query<RoleTemplate | null> {
  constructor(readonly idOrName: string) {
    super();
  }
}

@QueryHandler(GetRoleTemplate)
export class GetRoleTemplateHandler implements IQueryHandler<GetRoleTemplate> {
  constructor(private readonly cache: CatalogCache) {}

  async execute({ idOrName }: GetRoleTemplate): Promise<RoleTemplate | null> {
    return findTemplate((await this.cache.get()).roles, idOrName) ?? null;
  }
}
