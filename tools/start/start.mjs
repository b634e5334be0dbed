// @ts-check
/**
 * `npm start`: brings the whole product up on this machine and keeps it up.
 * `npm start -- --fresh` deletes its data first.
 */
import { fileURLToPath } from 'node:url';
import { runOnProjectNode } from './launch.mjs';

await runOnProjectNode(fileURLToPath(import.meta.url), async () => {
  const { startAndStay } = await import('./start-and-stay.mjs');
  await startAndStay(process.argv.slice(2));
});
