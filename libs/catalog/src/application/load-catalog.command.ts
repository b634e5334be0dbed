import { UnitOfWork } from '@coordinator/platform';
import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { CATALOG_CONTENT } from '../content';
import { CatalogWriter } from '../persistence/catalog-writer';
import {
  BUNDLES,
  INDUSTRY_TEMPLATES,
  PERSONA_TEMPLATES,
  ROLE_TEMPLATES,
} from '../persistence/template-tables';
import { CatalogCache } from './catalog-cache';

export type CatalogContent = typeof CATALOG_CONTENT;

/**
 * Brings the written content into the database. Loading again changes nothing; a
 * template whose version rose is rewritten, one that is gone is withdrawn, and one
 * that an administrator edited stays until its content gets a higher version.
 */
export class LoadCatalog extends Command<void> {
  constructor(readonly content: CatalogContent = CATALOG_CONTENT) {
    super();
  }
}

@CommandHandler(LoadCatalog)
export class LoadCatalogHandler implements ICommandHandler<LoadCatalog> {
  constructor(
    private readonly writer: CatalogWriter,
    private readonly cache: CatalogCache,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async execute({ content }: LoadCatalog): Promise<void> {
    await this.writer.lock();
    await this.writer.replaceOffer(ROLE_TEMPLATES, content.roles);
    await this.writer.replaceOffer(PERSONA_TEMPLATES, content.personas);
    await this.writer.replaceOffer(INDUSTRY_TEMPLATES, content.industries);
    await this.writer.replaceOffer(BUNDLES, content.bundles);
    await this.writer.replaceBundleRoles(content.bundles);
    this.unitOfWork.afterCommit(() => this.cache.clear());
  }
}
