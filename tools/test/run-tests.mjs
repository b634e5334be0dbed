// @ts-check
import { build } from '../build/build.mjs';
import { stopUnfinished } from '../start/child-process.mjs';
import { complain, say, step } from '../start/output.mjs';
import { localFolder, root } from '../start/paths.mjs';
import { explain } from '../start/problem.mjs';
import { onStopRequest } from '../start/stop-signals.mjs';
import { runBrowserTests } from './browser-tests.mjs';
import { runJest } from './jest-run.mjs';
import { findSharedServices } from './shared-services.mjs';
import { productFolder, startTestServices } from './test-services.mjs';

const INTERRUPTED = 130;

/** @typedef {import('./jest-run.mjs').JestRun} JestRun */
/** @typedef {import('./jest-run.mjs').Result} Result */

/**
 * Runs the tests and ends with the line `N passed, N failed`, whatever happens but an interruption.
 * @param {string[]} args `--soak`, and what Jest takes; the path of a spec decides which tests run
 */
export async function runTests(args) {
  const jestArgs = args.filter((arg) => arg !== '--soak');
  const soak = args.length > jestArgs.length;
  const interruption = new AbortController();
  onStopRequest(
    () => interruption.abort(),
    () => process.exit(INTERRUPTED),
  );
  const { passed, failed } = await runAll(jestArgs, soak, interruption.signal);
  if (interruption.signal.aborted) {
    process.exitCode = INTERRUPTED;
    return;
  }
  say(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}

/**
 * @param {string[]} args
 * @param {boolean} soak
 * @param {AbortSignal} signal
 * @returns {Promise<Result>}
 */
async function runAll(args, soak, signal) {
  const total = { passed: 0, failed: 0 };
  /** @param {() => Promise<Result>} work */
  const add = async (work) => {
    const { passed, failed } = await work().catch((error) => {
      complain(`\n${explain(error)}`);
      return { passed: 0, failed: 1 };
    });
    total.passed += passed;
    total.failed += failed;
  };
  await add(async () => {
    const services = await provideServices();
    try {
      await build(root);
      const env = {
        ...process.env,
        ...services.env,
        NODE_ENV: 'test',
        NX_DAEMON: 'false',
        TZ: 'UTC',
        ...(soak ? { SOAK: '1' } : {}),
      };
      for (const run of chooseRuns(args)) {
        if (!signal.aborted) await add(() => run({ root, args, env, signal }));
      }
    } finally {
      stopUnfinished();
      await services.stop();
    }
    return { passed: 0, failed: 0 };
  });
  return total;
}

/**
 * Jest's projects first, then the journeys in a browser; a path picks the one that it lies in.
 * @param {string[]} args
 * @returns {Array<(run: JestRun) => Promise<Result>>}
 */
function chooseRuns(args) {
  /** @param {JestRun} run */
  const browser = (run) => runBrowserTests(run, productFolder(localFolder));
  const paths = args.filter((arg) => !arg.startsWith('-'));
  if (paths.length === 0) return [runJest, browser];
  return paths.some((path) => path.includes('dashboard-e2e')) ? [browser] : [runJest];
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
