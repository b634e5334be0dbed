import type { Config } from '@coordinator/platform';
import { PlatformModule, WorkerModule } from '@coordinator/platform';
import type { DynamicModule, Type } from '@nestjs/common';
import { CONTEXTS } from './contexts';

type Modules = (DynamicModule | Type)[];

const contextModules = (config: Config, process: string): Modules => [
  PlatformModule.forRoot({ config, process, entities: CONTEXTS.flatMap(({ entities }) => entities) }),
  ...CONTEXTS.map(({ module }) => module),
];

/** The contexts with their HTTP interfaces, for the API process. */
export const apiModules = (config: Config): Modules => [
  ...contextModules(config, 'api'),
  ...CONTEXTS.flatMap(({ http }) => http ?? []),
];

/** The contexts with the relay, the sweep and the queues, for the worker process. */
export const workerModules = (config: Config): Modules => [...contextModules(config, 'worker'), WorkerModule];
