import 'reflect-metadata';
import { migrateDatabase } from '@coordinator/composition';
import { Logger, runProcess } from '@coordinator/platform';
import { NestFactory } from '@nestjs/core';
import { WorkerRootModule } from './worker.module';

await runProcess(async (config) => {
  await migrateDatabase(config);
  const app = await NestFactory.createApplicationContext(WorkerRootModule.forRoot(config), {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  app.enableShutdownHooks();
  app.get(Logger).info({}, 'The worker is at work');
});
