// @ts-check
/** Installs what is missing and nothing else, for `.ci/run`. */
import { ensureInstalled } from './install.mjs';
import { complain } from './output.mjs';
import { root } from './paths.mjs';
import { explain } from './problem.mjs';

await ensureInstalled(root, () => {}).catch((error) => {
  complain(explain(error));
  process.exitCode = 1;
});
