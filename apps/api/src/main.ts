import 'reflect-metadata';
import { migrateDatabase } from '@coordinator/composition';
import { createApiApp, runProcess, serve } from '@coordinator/platform';
import { ApiModule } from './api.module';

await runProcess(async (config) => {
  await migrateDatabase(config);
  const app = await createApiApp(ApiModule.forRoot(config), { config });
  await serve(app, config);
});
