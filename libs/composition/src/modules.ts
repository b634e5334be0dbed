import type { Clock, Config } from '@coordinator/platform';
import {
  HealthModule,
  HttpModule,
  LiveModule,
  PlatformModule,
  WorkerModule,
} from '@coordinator/platform';
import type { DynamicModule, Type } from '@nestjs/common';
import { CONTEXTS } from './contexts';

type Modules = (DynamicModule | Type)[];

/** The contexts without their HTTP interfaces and without background work. */
export const contextModules = (config: Config, process: string, clock?: Clock): Modules => [
  PlatformModule.forRoot({
    config,
    process,
    clock,
    entities: CONTEXTS.flatMap(({ entities }) => entities),
  }),
  ...CONTEXTS.map(({ module }) => module),
];

/** The contexts with their HTTP interfaces, for the API process. */
export const apiModules = (config: Config, clock?: Clock): Modules => [
  ...contextModules(config, 'api', clock),
  HttpModule,
  HealthModule,
  LiveModule,
  ...CONTEXTS.flatMap(({ http }) => http ?? []),
];

/** The contexts with the relay, the sweep and the queues, for the worker process. */
export const workerModules = (config: Config, clock?: Clock): Modules => [
  ...contextModules(config, 'worker', clock),
  WorkerModule,
];
