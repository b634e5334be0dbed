// @ts-check
import { join } from 'node:path';
import { clearStaleLock, postgresCommand } from './postgres.mjs';
import { redisCommand } from './redis.mjs';
import { root } from './paths.mjs';

/** @typedef {import('./supervisor.mjs').Service} Service */

/** What takes work ends before what it stands on. */
export const STOP_ORDER = ['api', 'worker', 'sandbox', 'redis', 'postgres'];

/**
 * @param {import('./postgres-home.mjs').PostgresHome} home
 * @param {number} port
 * @param {string} logFile
 * @returns {Service}
 */
export function postgresService(home, port, logFile) {
  return {
    name: 'postgres',
    logFile,
    command: async () => {
      await clearStaleLock(home.data);
      return postgresCommand(home, port, { max_connections: 200, shared_buffers: '256MB' });
    },
    // SIGINT is PostgreSQL's fast shutdown: it ends sessions instead of waiting for them.
    stop: { signal: 'SIGINT', graceMs: 30_000 },
  };
}

/**
 * @param {import('./redis.mjs').RedisProgram} program
 * @param {number} port
 * @param {string} folder
 * @param {string} logFile
 * @returns {Service}
 */
export function redisService(program, port, folder, logFile) {
  return {
    name: 'redis',
    logFile,
    command: () => redisCommand(program, { port, folder, persistent: true }),
  };
}

/**
 * One of the product's own processes.
 * @param {string} name
 * @param {string} entry of dist, such as `apps/api/main`
 * @param {Record<string, string>} env
 * @param {string} logFile
 * @returns {Service}
 */
export function nodeService(name, entry, env, logFile) {
  return { name, logFile, command: () => nodeCommand(entry, env), stop: { graceMs: 20_000 } };
}

/** Without a limit, V8 would rather grow the heap than collect it. */
const HEAP_MB = 512;

/**
 * @param {string} entry
 * @param {Record<string, string>} env
 */
export function nodeCommand(entry, env) {
  return {
    command: process.execPath,
    args: [
      '--enable-source-maps',
      `--max-old-space-size=${HEAP_MB}`,
      join(root, 'dist', `${entry}.js`),
    ],
    cwd: root,
    env,
  };
}
