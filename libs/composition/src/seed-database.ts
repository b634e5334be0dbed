import { LoadCatalog } from '@coordinator/catalog';
import { runInContext } from '@coordinator/platform';
import type { Config } from '@coordinator/platform';
import { Module } from '@nestjs/common';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CommandBus } from '@nestjs/cqrs';
import { contextModules } from './modules';
import { openDemoBusiness } from './demo-business';

/** Loads the catalogue; outside production, also opens the demo business. Running it again changes nothing. */
export const seedDatabase = (config: Config): Promise<void> =>
  withProduct(config, async (app) => {
    await app.get(CommandBus).execute(new LoadCatalog());
    if (!config.isProduction) await openDemoBusiness(app, config);
  });

/** Loads the catalogue alone. */
export const seedCatalogue = (config: Config): Promise<void> =>
  withProduct(config, (app) => app.get(CommandBus).execute(new LoadCatalog()));

async function withProduct(
  config: Config,
  work: (app: INestApplicationContext) => Promise<void>,
): Promise<void> {
  @Module({ imports: contextModules(config, 'seed') })
  class SeedModule {}
  const app = await NestFactory.createApplicationContext(SeedModule, {
    logger: ['error'],
    abortOnError: false,
  });
  try {
    const context = {
      requestId: 'seed',
      correlationId: 'seed',
      actor: { kind: 'system' as const },
    };
    await runInContext(context, () => work(app));
  } finally {
    await app.close();
  }
}
