// @ts-check
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The clone, without a trailing slash. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** Everything that a run leaves behind: data, secrets, logs, process ids. Git-ignored. */
export const localFolder = join(root, '.local');
