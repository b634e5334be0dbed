import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import type { PersonaTemplate } from '../domain/templates';
import { CatalogCache } from './catalog-cache';
import { findTemplate } from './find-template';

/** A persona with its voice, prompts and tone: by id, or by name if it is on offer. Null if there is none. */
export class GetPersonaTemplate extends Query<PersonaTemplate | null> {
  constructor(readonly idOrName: string) {
    super();
  }
}

@QueryHandler(GetPersonaTemplate)
export class GetPersonaTemplateHandler implements IQueryHandler<GetPersonaTemplate> {
  constructor(private readonly cache: CatalogCache) {}

  async execute({ idOrName }: GetPersonaTemplate): Promise<PersonaTemplate | null> {
    return findTemplate((await this.cache.get()).personas, idOrName) ?? null;
  }
}
