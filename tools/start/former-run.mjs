// @ts-check
/** What to do about a run of this clone that came before: refuse, wait, or clean up after it. */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { stopProcess } from './child-process.mjs';
import { withLock } from './lock.mjs';
import { say } from './output.mjs';
import { dataPlaces } from './postgres-home.mjs';
import { Problem } from './problem.mjs';
import { stillRuns } from './process-identity.mjs';

const SUPERVISOR = 'supervisor';
const STOPPING = 'stopping';
/** A supervisor whose launcher was just killed needs a moment to begin stopping. */
const NOTICE_MS = 1_500;

/**
 * Makes this process the one supervisor of the clone. One that is stopping is waited for; services
 * that a killed one has left are stopped.
 * @param {import('./run-folder.mjs').RunFolder} runFolder
 * @param {string} lockFile
 * @param {string[]} stopOrder
 * @throws {Problem} if another one is up
 */
export function takeOver(runFolder, lockFile, stopOrder) {
  return withLock(lockFile, async () => {
    const noticed = Date.now() + NOTICE_MS;
    while (isRunning(runFolder, SUPERVISOR) && Date.now() < noticed) await sleep(50);
    if (isRunning(runFolder, SUPERVISOR)) {
      const pid = runFolder.read(SUPERVISOR)?.pid;
      throw new Problem(
        `Coordinator is already running here (process ${pid}); .local/stack.json has its addresses.`,
        `use it, or stop it first: Ctrl-C in its terminal, or kill ${pid}`,
      );
    }
    if (isRunning(runFolder, STOPPING)) say('- Waiting for the former run to finish stopping');
    while (isRunning(runFolder, STOPPING)) await sleep(50);
    await stopOrphans(runFolder, stopOrder);
    runFolder.record(SUPERVISOR, process.pid);
  });
}

/** @param {import('./run-folder.mjs').RunFolder} runFolder */
export function announceStopping(runFolder) {
  runFolder.record(STOPPING, process.pid);
  runFolder.forget(SUPERVISOR);
}

/** @param {import('./run-folder.mjs').RunFolder} runFolder */
export function announceStopped(runFolder) {
  runFolder.forget(STOPPING);
}

/**
 * Deletes the data and the secrets.
 * @param {string} localFolder
 */
export function removeData(localFolder) {
  const own = ['redis', 'sandbox', 'secrets.json'].map((name) => join(localFolder, name));
  for (const place of [...dataPlaces(localFolder, 'postgres'), ...own]) {
    if (existsSync(place)) rmSync(place, { recursive: true });
  }
}

/**
 * @param {import('./run-folder.mjs').RunFolder} runFolder
 * @param {string[]} stopOrder
 */
export async function stopOrphans(runFolder, stopOrder) {
  for (const name of stopOrder) {
    const orphan = runFolder.read(name);
    if (orphan && stillRuns(orphan)) {
      say(`- Stopping ${name} (process ${orphan.pid}), left by a run that was killed`);
      await stopProcess(orphan, { signal: name === 'postgres' ? 'SIGINT' : 'SIGTERM' });
    }
    runFolder.forget(name);
  }
}

/**
 * @param {import('./run-folder.mjs').RunFolder} runFolder
 * @param {string} name
 */
function isRunning(runFolder, name) {
  const identity = runFolder.read(name);
  return identity !== null && stillRuns(identity);
}
