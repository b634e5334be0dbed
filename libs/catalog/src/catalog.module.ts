import { Module } from '@nestjs/common';
import { CatalogCache } from './application/catalog-cache';
import { GetBundleHandler } from './application/get-bundle.query';
import { GetIndustryTemplateHandler } from './application/get-industry-template.query';
import { GetPersonaTemplateHandler } from './application/get-persona-template.query';
import { GetRoleTemplateHandler } from './application/get-role-template.query';
import { LoadCatalogHandler } from './application/load-catalog.command';
import { CatalogReader } from './persistence/catalog-reader';
import { CatalogWriter } from './persistence/catalog-writer';

@Module({
  providers: [
    CatalogCache,
    CatalogReader,
    CatalogWriter,
    GetBundleHandler,
    GetIndustryTemplateHandler,
    GetPersonaTemplateHandler,
    GetRoleTemplateHandler,
    LoadCatalogHandler,
  ],
  exports: [CatalogCache],
})
export class CatalogModule {}
