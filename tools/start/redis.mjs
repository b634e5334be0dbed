// @ts-check
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { connect } from 'node:net';
import { aptInstall, canUseApt } from './apt.mjs';
import { findOnPath } from './find-on-path.mjs';
import { Problem } from './problem.mjs';
import { waitFor } from './wait-for.mjs';

const IMAGE = 'docker.io/valkey/valkey:8-alpine';
const SERVERS = ['redis-server', 'valkey-server'];

/** @typedef {{ kind: 'program', path: string } | { kind: 'docker', path: string }} RedisProgram */

/**
 * The Redis server of this machine; where there is none it is installed, or Docker runs one.
 * @param {string} logFile of an installation
 * @returns {Promise<RedisProgram>}
 * @throws {Problem} if none of these ways is open
 */
export async function findRedis(logFile) {
  const present = findOnPath(...SERVERS);
  if (present) return { kind: 'program', path: present };

  let reason = 'there is none on the PATH';
  if (canUseApt()) {
    try {
      await aptInstall('redis-server', logFile);
    } catch (error) {
      reason = `apt could not install it: ${error instanceof Error ? error.message : error}`;
    }
    const installed = findOnPath(...SERVERS);
    if (installed) return { kind: 'program', path: installed };
  }
  const docker = findOnPath('docker');
  if (docker && spawnSync(docker, ['info'], { stdio: 'ignore', timeout: 15_000 }).status === 0) {
    return { kind: 'docker', path: docker };
  }
  throw new Problem(
    `Redis is needed, and ${reason}; Docker is not there to run one either.`,
    'install it (Debian, Ubuntu: apt-get install redis-server; Fedora: dnf install valkey; macOS: brew install redis), start Docker, or set REDIS_URL.',
  );
}

/**
 * @param {RedisProgram} program
 * @param {{ port: number, folder: string, persistent: boolean }} options
 *   `persistent` keeps every acknowledged job (but for the last second) through a kill
 */
export function redisCommand(program, { port, folder, persistent }) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const durability = persistent
    ? ['--appendonly', 'yes', '--appendfsync', 'everysec']
    : ['--appendonly', 'no'];
  const settings = [
    '--save',
    '',
    ...durability,
    '--maxmemory-policy',
    'noeviction',
    '--daemonize',
    'no',
  ];
  const common = { env: process.env };
  if (program.kind === 'program') {
    const place = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder];
    return { ...common, command: program.path, args: [...place, ...settings] };
  }
  const name = containerName(folder);
  spawnSync(program.path, ['rm', '--force', name], { stdio: 'ignore' });
  const user =
    process.getuid && process.getgid ? ['--user', `${process.getuid()}:${process.getgid()}`] : [];
  return {
    ...common,
    command: program.path,
    args: [
      ...['run', '--rm', '--name', name, ...user, '--volume', `${folder}:/data`],
      ...['--publish', `127.0.0.1:${port}:6379`, IMAGE, 'valkey-server', '--protected-mode', 'no'],
      ...settings,
    ],
  };
}

/**
 * Waits until the server answers PING with PONG; until then it may still be loading its data.
 * @param {number} port
 * @param {import('./wait-for.mjs').Patience} patience
 */
export async function waitForRedis(port, patience) {
  await waitFor('Redis', () => answersPing(port), patience);
}

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
export function answersPing(port) {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1', timeout: 2_000 });
    /** @param {boolean} answer */
    const finish = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => socket.write('PING\r\n'));
    socket.once('data', (data) => finish(data.toString().startsWith('+PONG')));
    socket.once('timeout', () => finish(false));
    socket.once('error', () => finish(false));
    socket.once('close', () => finish(false));
  });
}

/** @param {string} folder */
function containerName(folder) {
  return `coordinator-redis-${createHash('sha256').update(folder).digest('hex').slice(0, 12)}`;
}
