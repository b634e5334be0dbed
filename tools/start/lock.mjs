// @ts-check
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { say } from './output.mjs';
import { isErrno } from './problem.mjs';
import { identify, stillRuns } from './process-identity.mjs';

/**
 * Runs `work` while no other process does so under the same lock file. The lock of a process that
 * is gone counts for nothing.
 * @template T
 * @param {string} lockFile
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(lockFile, work) {
  mkdirSync(dirname(lockFile), { recursive: true });
  if (!tryToTake(lockFile)) {
    say(
      `- Waiting for process ${readHolder(lockFile)?.pid ?? ''}, which is at the same work (${lockFile})`,
    );
    while (!tryToTake(lockFile)) await sleep(100);
  }
  try {
    return await work();
  } finally {
    rmSync(lockFile, { force: true });
  }
}

/** @param {string} lockFile */
function tryToTake(lockFile) {
  try {
    writeFileSync(lockFile, JSON.stringify(identify(process.pid)), { flag: 'wx' });
    return true;
  } catch (error) {
    if (!isErrno(error) || error.code !== 'EEXIST') throw error;
  }
  const holder = readHolder(lockFile);
  if (holder && !stillRuns(holder)) rmSync(lockFile, { force: true });
  return false;
}

/**
 * @param {string} lockFile
 * @returns {import('./process-identity.mjs').ProcessIdentity | null} null while it is being written
 */
function readHolder(lockFile) {
  try {
    return JSON.parse(readFileSync(lockFile, 'utf8'));
  } catch {
    return null;
  }
}
