import type { ContextDefinition } from '@coordinator/platform';
import { CatalogHttpModule } from './catalog-http.module';
import { CatalogModule } from './catalog.module';
import { catalogMigrations } from './persistence/catalog.migrations';

export { GetBundle } from './application/get-bundle.query';
export { GetIndustryTemplate } from './application/get-industry-template.query';
export { GetPersonaTemplate } from './application/get-persona-template.query';
export { GetRoleTemplate } from './application/get-role-template.query';
export { LoadCatalog, type CatalogContent } from './application/load-catalog.command';
export { CATALOG_CONTENT, PLACEHOLDERS, type Placeholder } from './content';
export type * from './content/content-types';
export type {
  BundleTemplate,
  IndustryTemplate,
  PersonaTemplate,
  RoleTemplate,
} from './domain/templates';
export { toBundleDto, toPersonaTemplateDto, toRoleTemplateDto } from './http/to-dto';

export const catalogContext: ContextDefinition = {
  name: 'catalog',
  module: CatalogModule,
  http: CatalogHttpModule,
  entities: [],
  migrations: catalogMigrations,
};
