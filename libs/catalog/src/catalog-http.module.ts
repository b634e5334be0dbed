import { Module } from '@nestjs/common';
import { CatalogModule } from './catalog.module';
import { BundlesController } from './http/bundles.controller';
import { OnboardingChoicesController } from './http/onboarding-choices.controller';
import { PersonaTemplatesController } from './http/persona-templates.controller';
import { RoleTemplatesController } from './http/role-templates.controller';

@Module({
  imports: [CatalogModule],
  controllers: [
    BundlesController,
    OnboardingChoicesController,
    PersonaTemplatesController,
    RoleTemplatesController,
  ],
})
export class CatalogHttpModule {}
