// @ts-check
import { setTimeout as sleep } from 'node:timers/promises';
import { exitOf, spawnDetached, stopProcess, tail } from './child-process.mjs';
import { complain, say } from './output.mjs';
import { explain, Problem } from './problem.mjs';
import { stillRuns } from './process-identity.mjs';

const FIRST_DELAY_MS = 250;
const LONGEST_DELAY_MS = 15_000;
/** A process that ran this long counts as healthy; its next end is a first one. */
const STEADY_MS = 30_000;
const HOPELESS_FAILURES = 3;

/**
 * @typedef {object} Service
 * @property {string} name
 * @property {string} logFile
 * @property {() => Omit<import('./child-process.mjs').Command, 'logFile'> | Promise<Omit<import('./child-process.mjs').Command, 'logFile'>>} command
 *   asked before every start, so it can clean up after the one before
 * @property {{ signal?: NodeJS.Signals, graceMs?: number }} [stop]
 */

/**
 * @typedef {object} Running
 * @property {Service} service
 * @property {import('./process-identity.mjs').ProcessIdentity | null} identity
 * @property {number} failures ends in a row
 */

/** Keeps services running: what dies is started again, more slowly each time it dies at once. */
export class Supervisor {
  /** @type {Map<string, Running>} */
  #running = new Map();
  #stopping = false;
  #runFolder;
  #onChange;

  /**
   * @param {object} options
   * @param {import('./run-folder.mjs').RunFolder} options.runFolder
   * @param {() => void} options.onChange called when a process id changed
   */
  constructor({ runFolder, onChange }) {
    this.#runFolder = runFolder;
    this.#onChange = onChange;
  }

  /** @param {Service} service */
  async start(service) {
    const running = { service, identity: null, failures: 0 };
    this.#running.set(service.name, running);
    await this.#launch(running);
  }

  /**
   * @param {string} name
   * @returns {number | null} null while it is down
   */
  pid(name) {
    return this.#running.get(name)?.identity?.pid ?? null;
  }

  /**
   * @param {string} name
   * @throws {Problem} if the service keeps dying
   */
  check(name) {
    const running = this.#running.get(name);
    if (!running || running.failures < HOPELESS_FAILURES) return;
    const { logFile } = running.service;
    throw new Problem(
      `${name} keeps ending. The end of its log:\n${tail(logFile)}`,
      `read ${logFile}.`,
    );
  }

  /**
   * Stops the services one after the other, in this order.
   * @param {string[]} order
   */
  async stopAll(order) {
    this.#stopping = true;
    for (const name of order) {
      const running = this.#running.get(name);
      if (!running?.identity) continue;
      say(`  stopping ${name}`);
      await stopProcess(running.identity, running.service.stop);
      this.#runFolder.forget(name);
    }
  }

  /** Ends everything now; PostgreSQL recovers at its next start. */
  killAll() {
    this.#stopping = true;
    for (const { identity } of this.#running.values()) {
      if (identity && stillRuns(identity)) process.kill(-identity.pid, 'SIGKILL');
    }
  }

  /** @param {Running} running */
  async #launch(running) {
    const { service } = running;
    const command = await service.command();
    if (this.#stopping) return;
    const startedAt = Date.now();
    const child = spawnDetached({ ...command, logFile: service.logFile });
    const exit = exitOf(child);
    if (child.pid !== undefined) running.identity = this.#runFolder.record(service.name, child.pid);
    this.#onChange();
    void exit.then((outcome) => {
      if (Date.now() - startedAt >= STEADY_MS) running.failures = 0;
      running.failures += 1;
      void this.#restart(running, outcome);
    });
  }

  /**
   * @param {Running} running
   * @param {string} outcome how it ended
   */
  async #restart(running, outcome) {
    const { name, logFile } = running.service;
    running.identity = null;
    if (this.#stopping) return;
    this.#runFolder.forget(name);
    this.#onChange();
    const delay = restartDelayMs(running.failures);
    complain(
      `! ${name} ended (${outcome}); starting it again in ${delay / 1000} s. Its log: ${logFile}`,
    );
    await sleep(delay);
    if (this.#stopping) return;
    try {
      await this.#launch(running);
    } catch (error) {
      running.failures += 1;
      await this.#restart(running, explain(error));
    }
  }
}

/**
 * How long to wait before starting again what has ended `failures` times in a row.
 * @param {number} failures
 */
export function restartDelayMs(failures) {
  return Math.min(FIRST_DELAY_MS * 2 ** (Math.max(failures, 1) - 1), LONGEST_DELAY_MS);
}
