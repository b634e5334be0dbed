// @ts-check
/**
 * The first moments of a command, on whatever Node.js the machine has: install, then run the same
 * script again on the project's own Node.js and pass signals on to it. No package may be imported
 * here, since none may be installed yet.
 */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import { ensureInstalled, findProjectNode } from './install.mjs';
import { complain } from './output.mjs';
import { root } from './paths.mjs';
import { explain, Problem } from './problem.mjs';

const LAUNCHER = 'COORDINATOR_LAUNCHER';
const OLDEST_NODE = 20;

/**
 * @param {string} script its own path
 * @param {() => Promise<void>} main what it does once it runs on the project's Node.js
 */
export async function runOnProjectNode(script, main) {
  try {
    if (process.env[LAUNCHER] === String(process.ppid)) {
      delete process.env[LAUNCHER];
      process.chdir(root);
      await main();
    } else {
      process.exitCode = await launch(script);
    }
  } catch (error) {
    complain(`\n${explain(error)}`);
    process.exitCode = 1;
  }
}

/**
 * @param {string} script
 * @returns {Promise<number>} its exit code
 */
async function launch(script) {
  checkMachine();
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let child;
  let interrupted = false;
  /** @param {NodeJS.Signals} signal */
  const passOn = (signal) => {
    interrupted = true;
    child?.kill(signal);
  };
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => passOn(signal));
  }
  whenNpmIsGone(() => passOn('SIGTERM'));
  await ensureInstalled(root, (npm) => (child = npm));
  if (interrupted) return 130;

  const binaries = join(root, 'node_modules/.bin');
  const started = spawn(findProjectNode(root), [script, ...process.argv.slice(2)], {
    // In a group of its own, so that Ctrl-C arrives once, through here. The channel closes when
    // this process is killed, which tells the other to stop as well.
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: {
      ...process.env,
      PATH: `${binaries}${delimiter}${process.env['PATH'] ?? ''}`,
      [LAUNCHER]: String(process.pid),
    },
  });
  child = started;
  return new Promise((resolve, reject) => {
    started.once('error', reject);
    started.once('exit', (code, signal) =>
      resolve(code ?? 128 + constants.signals[signal ?? 'SIGKILL']),
    );
  });
}

/**
 * A signal to npm reaches the shell between npm and this process, and often no further: then all
 * that is seen here is that the shell has gone.
 * @param {() => void} react
 */
function whenNpmIsGone(react) {
  if (!process.env['npm_lifecycle_event']) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    react();
  }, 250);
  watch.unref();
}

function checkMachine() {
  if (process.platform === 'win32') {
    throw new Problem('Windows has no Redis server to start.', 'run this inside WSL 2.');
  }
  if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
    throw new Problem(
      `This is Node.js ${process.versions.node}; ${OLDEST_NODE} or newer is needed.`,
      'install a current Node.js from https://nodejs.org and start again.',
    );
  }
}
