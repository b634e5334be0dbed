// @ts-check
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { isErrno } from './problem.mjs';

/**
 * A process, told apart from a later one that was given the same id.
 * @typedef {{ pid: number, startedAt: string | null }} ProcessIdentity
 */

/**
 * True while the id is in use, be it by the remains of an ended process that nobody has collected
 * (as in containers whose first process does not).
 * @param {number} pid
 * @returns {boolean}
 */
export function isInUse(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isErrno(error) && error.code === 'EPERM';
  }
}

/**
 * @param {number} pid
 * @returns {boolean}
 */
export function isAlive(pid) {
  return isInUse(pid) && processState(pid) !== 'Z';
}

/**
 * @param {number} pid
 * @returns {ProcessIdentity}
 */
export function identify(pid) {
  return { pid, startedAt: startTime(pid) };
}

/**
 * True if the very process that was identified still runs.
 * @param {ProcessIdentity} identity
 */
export function stillRuns({ pid, startedAt }) {
  return isAlive(pid) && startTime(pid) === startedAt;
}

/**
 * The command line of a process, or '' if it cannot be read.
 * @param {number} pid
 */
export function commandLine(pid) {
  if (process.platform !== 'linux') return ps(pid, 'command=');
  return readProc(pid, 'cmdline').replaceAll('\0', ' ').trim();
}

/**
 * True if some process has this as its working folder. Only Linux tells; elsewhere it is false.
 * @param {string} folder
 */
export function isWorkedIn(folder) {
  if (process.platform !== 'linux') return false;
  return readdirSync('/proc').some((pid) => {
    try {
      return /^\d+$/.test(pid) && readlinkSync(`/proc/${pid}/cwd`) === folder;
    } catch {
      return false;
    }
  });
}

/** @param {number} pid */
function startTime(pid) {
  if (process.platform !== 'linux') return ps(pid, 'lstart=') || null;
  return statFields(pid)[19] ?? null;
}

/** @param {number} pid */
function processState(pid) {
  return process.platform === 'linux' ? statFields(pid)[0] : undefined;
}

/**
 * The fields of /proc/<pid>/stat after the command, which may itself contain spaces.
 * @param {number} pid
 */
function statFields(pid) {
  const stat = readProc(pid, 'stat');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

/**
 * @param {number} pid
 * @param {string} name
 */
function readProc(pid, name) {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return '';
  }
}

/**
 * @param {number} pid
 * @param {string} column
 */
function ps(pid, column) {
  return (
    spawnSync('ps', ['-o', column, '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() ?? ''
  );
}
