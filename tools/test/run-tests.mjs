// @ts-check
import { join } from 'node:path';
import { build } from '../build/build.mjs';
import { stopUnfinished } from '../start/child-process.mjs';
import { say, step } from '../start/output.mjs';
import { localFolder, root } from '../start/paths.mjs';
import { onStopRequest } from '../start/stop-signals.mjs';
import { ensureBrowser } from './browser.mjs';
import { runJest } from './jest-run.mjs';
import { findSharedServices } from './shared-services.mjs';
import { startTestServices } from './test-services.mjs';

/**
 * Runs the tests and ends with the line `N passed, N failed`.
 * @param {string[]} args `--soak`, and what Jest takes
 */
export async function runTests(args) {
  const soak = args.includes('--soak');
  const jestArgs = args.filter((arg) => arg !== '--soak');
  const stopping = new AbortController();
  onStopRequest(
    () => stopping.abort(),
    () => process.exit(130),
  );

  const services = await provideServices();
  try {
    const chrome = await ensureBrowser(join(localFolder, 'logs/install-browser.log'));
    await build(root);
    if (stopping.signal.aborted) return;
    const env = {
      ...process.env,
      ...services.env,
      CHROME_PATH: chrome,
      NODE_ENV: 'test',
      NX_DAEMON: 'false',
      TZ: 'UTC',
      ...(soak ? { SOAK: '1' } : {}),
    };
    const { passed, failed } = await runJest({
      root,
      args: jestArgs,
      env,
      signal: stopping.signal,
    });
    say(`\n${passed} passed, ${failed} failed`);
    process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
  } finally {
    if (stopping.signal.aborted) process.exitCode = 130;
    stopUnfinished();
    await services.stop();
  }
}

/**
 * The services named by the environment, else those that a developer keeps up, else new ones.
 * @returns {Promise<{ env: Record<string, string>, stop: () => Promise<void> }>}
 */
async function provideServices() {
  const { TEST_DATABASE_URL, TEST_REDIS_URL } = process.env;
  if (TEST_DATABASE_URL && TEST_REDIS_URL) {
    return { env: { TEST_DATABASE_URL, TEST_REDIS_URL }, stop: async () => {} };
  }
  const shared = await findSharedServices();
  if (shared) return { env: shared, stop: async () => {} };
  return step(
    'PostgreSQL and Redis for the tests',
    'starting',
    () => startTestServices(localFolder),
    () => 'ready',
  );
}
