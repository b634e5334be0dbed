// @ts-check
/**
 * `npm run bench`: measures the product on services of its own, which are gone afterwards.
 * `npm run bench -- slots booking` runs some of the benches. What is measured: docs/performance.md.
 */
import { fileURLToPath } from 'node:url';
import { runOnProjectNode } from '../start/launch.mjs';

await runOnProjectNode(fileURLToPath(import.meta.url), async () => {
  const { runBenches } = await import('./run-benches.mjs');
  await runBenches(process.argv.slice(2));
});
