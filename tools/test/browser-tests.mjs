// @ts-check
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { removeData } from '../start/former-run.mjs';
import { Stack } from '../start/stack.mjs';
import { ensureBrowser } from './browser.mjs';
import { runJest } from './jest-run.mjs';

/** What the product under test may see of the caller's environment: no settings, no credentials. */
const INHERITED = ['PATH', 'HOME', 'LANG', 'TMPDIR', 'USER'];

/**
 * Starts the whole product anew, in a folder and on ports of its own, and visits it in a browser.
 * @param {import('./jest-run.mjs').JestRun} run
 * @param {string} folder of the product, removed afterwards
 * @returns {Promise<import('./jest-run.mjs').Result>}
 */
export async function runBrowserTests({ root, args, env, signal }, folder) {
  const chrome = await ensureBrowser(join(root, '.local/logs/install-browser.log'));
  const user = Object.fromEntries(INHERITED.map((name) => [name, env[name]]));
  const stack = new Stack({ root, localFolder: folder, user });
  await stack.takeOver();
  try {
    const { dashboardUrl, sandboxUrl } = await stack.start({ fresh: false });
    return await runJest({
      root,
      args: ['--config', 'apps/dashboard-e2e/jest.config.ts', '--runInBand', ...args],
      env: {
        ...env,
        CHROME_PATH: chrome,
        E2E_BASE_URL: dashboardUrl,
        E2E_SANDBOX_URL: sandboxUrl,
      },
      signal,
    });
  } finally {
    await stack.stop();
    removeData(folder);
    rmSync(folder, { recursive: true, force: true });
  }
}
