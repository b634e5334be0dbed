import 'reflect-metadata';
import { migrateDatabase } from '@coordinator/composition';
import { runProcess } from '@coordinator/platform';

await runProcess(async (config) => {
  const names = await migrateDatabase(config);
  process.stdout.write(
    names.length > 0 ? `Migrated: ${names.join(', ')}\n` : 'The database is up to date.\n',
  );
});
