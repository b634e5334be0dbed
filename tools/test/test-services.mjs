// @ts-check
/** PostgreSQL and Redis for tests: fast instead of safe, and gone afterwards. */
import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exitOf, spawnDetached, stopProcess, tail } from '../start/child-process.mjs';
import { removeData, stopOrphans } from '../start/former-run.mjs';
import { reserveAnyPort } from '../start/ports.mjs';
import { dataPlaces, findPostgresHome } from '../start/postgres-home.mjs';
import { ensureCluster, ensureOwner, postgresCommand } from '../start/postgres.mjs';
import { Problem } from '../start/problem.mjs';
import { identify, isAlive, stillRuns } from '../start/process-identity.mjs';
import { RunFolder } from '../start/run-folder.mjs';
import { STOP_ORDER } from '../start/services.mjs';
import { findRedis, redisCommand, waitForRedis } from '../start/redis.mjs';

/**
 * @typedef {object} TestServices
 * @property {{ TEST_DATABASE_URL: string, TEST_REDIS_URL: string }} env
 * @property {() => Promise<void>} stop ends both and removes their data
 */

/** Folder of the whole product that the browser tests run against, inside that of the run. */
const PRODUCT = 'product';

/**
 * Starts a process and tells how to wait for it.
 * @typedef {(command: import('../start/child-process.mjs').Command) => import('../start/wait-for.mjs').Patience} Start
 */

const POSTGRES_SETTINGS = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: 300,
  shared_buffers: '256MB',
  wal_level: 'minimal',
  max_wal_senders: 0,
  autovacuum_naptime: '10min',
};

/**
 * @param {string} localFolder
 * @returns {string} a folder for this run's product, removed with the services or at the next run
 */
export function productFolder(localFolder) {
  return join(localFolder, 'test', String(process.pid), PRODUCT);
}

/**
 * @param {string} localFolder
 * @returns {Promise<TestServices>}
 */
export async function startTestServices(localFolder) {
  await removeLeftovers(localFolder);
  const name = join('test', String(process.pid));
  const folder = join(localFolder, name);
  /** @type {Array<import('../start/process-identity.mjs').ProcessIdentity>} */
  const processes = [];
  const stop = async () => {
    await Promise.all(processes.map((identity) => stopProcess(identity, { signal: 'SIGINT' })));
    removeRun(localFolder, name);
  };
  /** @type {Start} */
  const start = (command) => {
    const child = spawnDetached(command);
    let end = '';
    void exitOf(child).then((outcome) => (end = outcome));
    if (child.pid !== undefined) processes.push(identify(child.pid));
    writeFileSync(
      join(folder, 'run.json'),
      JSON.stringify({ owner: identify(process.pid), processes }),
    );
    const { logFile } = command;
    const check = () => {
      if (end)
        throw new Problem(
          `${command.command} ended (${end}):\n${tail(logFile)}`,
          'see the lines above.',
        );
    };
    return { logFile, check };
  };

  mkdirSync(folder, { recursive: true });
  try {
    const [database, redis] = await Promise.all([
      startPostgres(localFolder, name, start),
      startRedis(folder, start),
    ]);
    return { env: { TEST_DATABASE_URL: database, TEST_REDIS_URL: redis }, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * @param {string} localFolder
 * @param {string} name
 * @param {Start} start
 */
async function startPostgres(localFolder, name, start) {
  const home = findPostgresHome(localFolder, join(name, 'postgres'));
  const logFile = join(localFolder, name, 'postgres.log');
  const superuserPassword = randomBytes(18).toString('base64url');
  const ownerPassword = randomBytes(18).toString('base64url');
  await ensureCluster(home, superuserPassword, logFile);
  const { port, release } = await reserveAnyPort();
  await release();
  const patience = start({ ...postgresCommand(home, port, POSTGRES_SETTINGS), logFile });
  return ensureOwner({ port, superuserPassword, ownerPassword }, patience);
}

/**
 * @param {string} folder
 * @param {Start} start
 */
async function startRedis(folder, start) {
  const logFile = join(folder, 'redis.log');
  const program = await findRedis(logFile);
  const { port, release } = await reserveAnyPort();
  await release();
  const command = redisCommand(program, { port, folder: join(folder, 'redis'), persistent: false });
  await waitForRedis(port, start({ ...command, logFile }));
  return `redis://127.0.0.1:${port}`;
}

/**
 * Ends what test runs that were killed have left.
 * @param {string} localFolder
 */
async function removeLeftovers(localFolder) {
  for (const entry of listFolder(join(localFolder, 'test'))) {
    const name = join('test', entry);
    const run = readRun(join(localFolder, name, 'run.json'));
    if (run ? stillRuns(run.owner) : isAlive(Number(entry))) continue;
    await stopOrphans(new RunFolder(join(localFolder, name, PRODUCT, 'run')), STOP_ORDER);
    for (const identity of run?.processes ?? []) await stopProcess(identity, { signal: 'SIGINT' });
    removeRun(localFolder, name);
  }
}

/**
 * @param {string} localFolder
 * @param {string} name
 */
function removeRun(localFolder, name) {
  removeData(join(localFolder, name, PRODUCT));
  for (const place of dataPlaces(localFolder, name))
    rmSync(place, { recursive: true, force: true });
}

/** @param {string} folder */
function listFolder(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/**
 * @param {string} file
 * @returns {{ owner: import('../start/process-identity.mjs').ProcessIdentity, processes: import('../start/process-identity.mjs').ProcessIdentity[] } | null}
 */
function readRun(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
