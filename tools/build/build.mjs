// @ts-check
/** Builds the server processes and the dashboard into dist; what has not changed is not built again. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runToEnd } from '../start/child-process.mjs';
import { withLock } from '../start/lock.mjs';
import { complain, say, step } from '../start/output.mjs';
import { root as clone } from '../start/paths.mjs';
import { explain, Problem } from '../start/problem.mjs';
import { writePrivateFile } from '../start/private-file.mjs';
import { hashSources } from './hash-sources.mjs';
import { bundleServer } from './server.mjs';

const SERVER_ENTRIES = [
  'apps/api/main',
  'apps/api/migrate',
  'apps/api/seed',
  'apps/worker/main',
  'apps/worker/replay',
  'apps/provider-sandbox/main',
];
const BROWSER_FOLDERS = ['apps/dashboard', 'apps/dashboard-e2e', 'libs/dashboard', 'libs/ui'];
const SHARED_SOURCES = ['tools/build', 'tsconfig.base.json', 'package-lock.json'];

/**
 * @typedef {object} Part
 * @property {string} name
 * @property {string[]} sources files and folders whose content decides
 * @property {string[]} [except] folders among them that do not matter
 * @property {string[]} outputs
 * @property {() => Promise<unknown>} make
 */

/** @param {string} root */
export function build(root) {
  return withLock(join(root, '.local/build.lock'), async () => {
    const stampFile = join(root, 'dist/.stamp');
    const stamps = readStamps(stampFile);
    const outcomes = await Promise.allSettled(
      [server(root), dashboard(root)].map(async (part) => {
        const hash = hashSources(root, part.sources, part.except);
        const complete = part.outputs.every((output) => existsSync(join(root, 'dist', output)));
        if (complete && stamps[part.name] === hash)
          return say(`- Build of ${part.name}: unchanged`);
        await step(`Build of ${part.name}`, 'compiling', part.make);
        stamps[part.name] = hash;
      }),
    );
    writePrivateFile(stampFile, stamps);
    for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
  });
}

/**
 * @param {string} root
 * @returns {Part}
 */
function server(root) {
  const entries = SERVER_ENTRIES.map((entry) => ({
    entry,
    source: entry.replace(/\/([^/]+)$/, '/src/$1.ts'),
  }));
  return {
    name: 'server',
    sources: ['apps', 'libs', ...SHARED_SOURCES],
    except: BROWSER_FOLDERS,
    outputs: SERVER_ENTRIES.map((entry) => `${entry}.js`),
    make: () =>
      bundleServer(
        Object.fromEntries(entries.map(({ entry, source }) => [entry, join(root, source)])),
      ).catch(() => {
        throw new Problem('The server does not compile.', 'correct the errors shown above.');
      }),
  };
}

/**
 * @param {string} root
 * @returns {Part}
 */
function dashboard(root) {
  return {
    name: 'dashboard',
    sources: ['apps/dashboard', 'libs/dashboard', 'libs/ui', 'libs/contracts', ...SHARED_SOURCES],
    outputs: ['apps/dashboard/browser/index.html'],
    make: () =>
      runToEnd({
        command: process.execPath,
        args: [
          join(root, 'node_modules/nx/dist/bin/nx.js'),
          'run',
          'dashboard:build',
          '--outputStyle=static',
        ],
        env: {
          ...process.env,
          NX_DAEMON: 'false',
          NX_TUI: 'false',
          NG_CLI_ANALYTICS: 'false',
          CI: 'true',
        },
        cwd: root,
        logFile: join(root, '.local/logs/build-dashboard.log'),
      }),
  };
}

/**
 * @param {string} file
 * @returns {Record<string, string>}
 */
function readStamps(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.chdir(clone);
  await build(clone).catch((error) => {
    complain(`\n${explain(error)}`);
    process.exitCode = 1;
  });
}
