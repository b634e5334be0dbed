// @ts-check
/**
 * `npm test`: every test, on a PostgreSQL and a Redis of its own.
 * `npm test -- libs/scheduling` runs some specs; `--soak` runs the long versions.
 */
import { fileURLToPath } from 'node:url';
import { runOnProjectNode } from '../start/launch.mjs';

await runOnProjectNode(fileURLToPath(import.meta.url), async () => {
  const { runTests } = await import('./run-tests.mjs');
  await runTests(process.argv.slice(2));
});
