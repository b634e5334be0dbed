import { apiModules } from '@coordinator/composition';
import type { Config } from '@coordinator/platform';
import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';

/** The HTTP process: every context with its routes. */
@Module({})
export class ApiModule {
  static forRoot(config: Config): DynamicModule {
    return { module: ApiModule, imports: apiModules(config) };
  }
}
