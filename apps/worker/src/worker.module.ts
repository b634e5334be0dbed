import { workerModules } from '@coordinator/composition';
import type { Config } from '@coordinator/platform';
import { Module } from '@nestjs/common';
import type { Type } from '@nestjs/common';

/** The root module of the worker process. */
export function workerRootModule(config: Config): Type {
  @Module({ imports: workerModules(config) })
  class WorkerRootModule {}
  return WorkerRootModule;
}
