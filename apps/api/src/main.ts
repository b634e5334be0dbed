import 'reflect-metadata';
import { migrateDatabase } from '@coordinator/composition';
import { createApiApp, serve } from '@coordinator/platform';
import { ApiModule } from './api.module';
import { run } from './run';

await run(async (config) => {
  await migrateDatabase(config);
  const app = await createApiApp(ApiModule.forRoot(config), { config });
  await serve(app, config);
});
