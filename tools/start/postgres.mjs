// @ts-check
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { runToEnd, stopProcess } from './child-process.mjs';
import { makePrivateFolder } from './postgres-home.mjs';
import { isErrno, Problem } from './problem.mjs';
import { commandLine, identify, isAlive, isInUse, isWorkedIn } from './process-identity.mjs';
import { waitFor } from './wait-for.mjs';

/** @typedef {import('./postgres-home.mjs').PostgresHome} PostgresHome */

export const OWNER = 'coordinator_owner';
export const DATABASE = 'coordinator';
const SUPERUSER = 'postgres';
const WRONG_PASSWORD = '28P01';

/**
 * @param {{ user: string, password: string, port: number, database: string }} parts
 * @returns {string}
 */
export function postgresUrl({ user, password, port, database }) {
  return `postgres://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}

/**
 * Creates the cluster if there is none. It gets its name only when complete, so that an
 * interrupted run leaves nothing half made.
 * @param {PostgresHome} home
 * @param {string} superuserPassword
 * @param {string} logFile
 */
export async function ensureCluster(home, superuserPassword, logFile) {
  if (existsSync(join(home.data, 'PG_VERSION'))) return;
  const draft = `${home.data}.new`;
  const passwordFile = `${home.data}.password`;
  rmSync(draft, { recursive: true, force: true });
  makePrivateFolder(draft, home.account);
  writeFileSync(passwordFile, superuserPassword, { mode: 0o600 });
  const { uid, gid } = home.account;
  if (uid !== undefined && gid !== undefined) chownSync(passwordFile, uid, gid);
  try {
    await runToEnd({
      command: join(home.programs, 'initdb'),
      args: [
        `--pgdata=${draft}`,
        `--username=${SUPERUSER}`,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C.UTF-8',
        '--no-instructions',
      ],
      ...home.account,
      env: process.env,
      cwd: '/',
      logFile,
    });
    rmSync(home.data, { recursive: true, force: true });
    renameSync(draft, home.data);
  } finally {
    rmSync(passwordFile);
  }
}

/**
 * @param {PostgresHome} home
 * @param {number} port
 * @param {Record<string, string | number>} settings on top of those that every cluster gets
 */
export function postgresCommand(home, port, settings) {
  const all = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...settings,
  };
  return {
    command: join(home.programs, 'postgres'),
    args: [
      '-D',
      home.data,
      ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    ...home.account,
    env: process.env,
    cwd: '/',
  };
}

/**
 * Deals with the lock file of a run that was killed. PostgreSQL itself forgets a lock whose process
 * id is free, but takes any process that has the id for a server: one that is a server is stopped
 * here, for any other the lock is removed, once no part of the former server works in the folder.
 * @param {string} dataFolder
 */
export async function clearStaleLock(dataFolder) {
  const lockFile = join(dataFolder, 'postmaster.pid');
  const pid = lockedBy(lockFile);
  if (pid === null || !isInUse(pid)) return;
  if (isAlive(pid) && commandLine(pid).includes(dataFolder)) {
    await stopProcess(identify(pid), { signal: 'SIGINT', graceMs: 30_000 });
  }
  while (isWorkedIn(dataFolder)) await sleep(50);
  rmSync(lockFile, { force: true });
}

/**
 * Waits until the server takes connections, then makes sure that the owner role and its database
 * are there.
 * @param {{ port: number, superuserPassword: string, ownerPassword: string }} options
 * @param {import('./wait-for.mjs').Patience} patience
 * @returns {Promise<string>} the owner's URL of the database
 */
export async function ensureOwner({ port, superuserPassword, ownerPassword }, patience) {
  const superuser = postgresUrl({
    user: SUPERUSER,
    password: superuserPassword,
    port,
    database: 'postgres',
  });
  const client = await waitFor('PostgreSQL', () => tryToConnect(superuser), patience);
  try {
    const exists = (await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [OWNER]))
      .rowCount;
    await client.query(
      `${exists ? 'ALTER' : 'CREATE'} ROLE ${OWNER} LOGIN CREATEROLE CREATEDB NOSUPERUSER PASSWORD ${client.escapeLiteral(ownerPassword)}`,
    );
    const database = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
    if (!database.rowCount) await client.query(`CREATE DATABASE ${DATABASE} OWNER ${OWNER}`);
  } finally {
    await client.end();
  }
  return postgresUrl({ user: OWNER, password: ownerPassword, port, database: DATABASE });
}

/**
 * @param {string} url
 * @returns {Promise<pg.Client | null>} null while the server is still starting
 */
async function tryToConnect(url) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    return client;
  } catch (error) {
    await client.end().catch(() => {});
    if (!isErrno(error) || error.code !== WRONG_PASSWORD) return null;
    throw new Problem(
      'The database does not take the password in .local/secrets.json: its data was made with other secrets.',
      'put the former .local/secrets.json back, or drop the data with: npm start -- --fresh',
    );
  }
}

/** @param {string} lockFile */
function lockedBy(lockFile) {
  if (!existsSync(lockFile)) return null;
  const pid = Number.parseInt(readFileSync(lockFile, 'utf8'), 10);
  return Number.isInteger(pid) && pid > 1 ? pid : null;
}
