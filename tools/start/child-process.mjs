// @ts-check
import { spawn } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from './problem.mjs';
import { stillRuns } from './process-identity.mjs';

/** @type {Set<import('node:child_process').ChildProcess>} */
const unfinished = new Set();

const LOG_LIMIT_BYTES = 20 * 1024 * 1024;

/**
 * @typedef {object} Command
 * @property {string} command
 * @property {string[]} args
 * @property {NodeJS.ProcessEnv} [env]
 * @property {string} [cwd]
 * @property {number} [uid]
 * @property {number} [gid]
 * @property {string} logFile where its output goes
 */

/**
 * Starts a process in a group of its own (Ctrl-C in the terminal must not reach it), writing
 * straight to its log file so that it outlives nothing and blocks on nobody.
 * @param {Command} command
 * @returns {import('node:child_process').ChildProcess}
 */
export function spawnDetached({ command, args, env, cwd, uid, gid, logFile }) {
  const log = openLog(logFile);
  try {
    return spawn(command, args, {
      env,
      cwd,
      uid,
      gid,
      detached: true,
      stdio: ['ignore', log, log],
    });
  } finally {
    closeSync(log);
  }
}

/**
 * Runs a command to its end.
 * @param {Command} command
 * @returns {Promise<void>}
 * @throws {Problem} with the end of its output, if it fails
 */
export async function runToEnd(command) {
  const child = spawnDetached(command);
  unfinished.add(child);
  const outcome = await exitOf(child);
  unfinished.delete(child);
  if (outcome === 'exit 0') return;
  throw new Problem(
    `${[command.command, ...command.args].join(' ')} failed (${outcome}):\n${tail(command.logFile)}`,
    `read ${command.logFile} for the whole output.`,
  );
}

/** Ends the commands that `runToEnd` still waits for. */
export function stopUnfinished() {
  for (const { pid } of unfinished) if (pid !== undefined) send(-pid, 'SIGTERM');
}

/**
 * Waits for the end of a child and says how it ended: `exit 1`, `signal SIGKILL`, `spawn ENOENT`.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<string>}
 */
export function exitOf(child) {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal ? `signal ${signal}` : `exit ${code}`));
  });
}

/**
 * Asks a process to end, waits, and kills its whole group if it will not.
 * @param {import('./process-identity.mjs').ProcessIdentity} identity
 * @param {{ signal?: NodeJS.Signals, graceMs?: number }} [options]
 */
export async function stopProcess(identity, { signal = 'SIGTERM', graceMs = 10_000 } = {}) {
  if (!stillRuns(identity)) return;
  send(identity.pid, signal);
  const deadline = Date.now() + graceMs;
  while (stillRuns(identity) && Date.now() < deadline) await sleep(20);
  if (!stillRuns(identity)) return;
  send(-identity.pid, 'SIGKILL');
  send(identity.pid, 'SIGKILL');
  while (stillRuns(identity)) await sleep(20);
}

/**
 * The last lines of a log file.
 * @param {string} logFile
 * @param {number} [lines]
 */
export function tail(logFile, lines = 20) {
  if (!existsSync(logFile)) return '(no output)';
  return readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
}

/**
 * @param {number} pid
 * @param {NodeJS.Signals} signal
 */
function send(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended by itself in the meantime.
  }
}

/** @param {string} logFile */
function openLog(logFile) {
  mkdirSync(dirname(logFile), { recursive: true });
  if (existsSync(logFile) && statSync(logFile).size > LOG_LIMIT_BYTES) {
    renameSync(logFile, `${logFile}.1`);
  }
  return openSync(logFile, 'a', 0o600);
}
