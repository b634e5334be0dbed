import { workerModules } from '@coordinator/composition';
import type { Config } from '@coordinator/platform';
import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';

/** The background process: every context with the relay, the sweep and the queues. */
@Module({})
export class WorkerRootModule {
  static forRoot(config: Config): DynamicModule {
    return { module: WorkerRootModule, imports: workerModules(config) };
  }
}
