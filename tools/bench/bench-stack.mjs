// @ts-check
import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { exitOf, tail } from '../start/child-process.mjs';
import { removeData } from '../start/former-run.mjs';
import { Problem } from '../start/problem.mjs';
import { removeStackFile } from '../start/stack-file.mjs';
import { waitFor } from '../start/wait-for.mjs';

const SCRIPT = fileURLToPath(new URL('start-stack.mjs', import.meta.url));
/** Of the user's environment, what a program needs to run at all; none of the product's settings. */
const INHERITED = ['PATH', 'HOME', 'LANG', 'TMPDIR', 'USER'];

/** @typedef {ReturnType<typeof import('../start/stack-file.mjs').describeStack>} StackDescription */

/**
 * The product as `npm start` brings it up, with data, secrets and ports of its own: a stack that a
 * developer has running stays as it is.
 */
export class BenchStack {
  #folder;
  /** @type {import('node:child_process').ChildProcess | null} */
  #child = null;

  /** @param {string} folder for its data and logs */
  constructor(folder) {
    this.#folder = folder;
  }

  get folder() {
    return this.#folder;
  }

  /**
   * Brings it up, unless it is.
   * @returns {Promise<StackDescription>}
   */
  async ensureUp() {
    if (!this.#child) await this.start();
    return JSON.parse(readFileSync(join(this.#folder, 'stack.json'), 'utf8'));
  }

  /** @returns {Promise<number>} the seconds until it was ready */
  async start() {
    mkdirSync(join(this.#folder, 'logs'), { recursive: true });
    removeStackFile(this.#folder);
    const logFile = join(this.#folder, 'logs/start.log');
    const log = openSync(logFile, 'a');
    const started = performance.now();
    const child = spawn(process.execPath, [SCRIPT, this.#folder], {
      env: Object.fromEntries(INHERITED.map((name) => [name, process.env[name]])),
      // The channel closes if this process is killed, which stops the stack.
      stdio: ['ignore', log, log, 'ipc'],
    });
    closeSync(log);
    this.#child = child;
    let end = '';
    void exitOf(child).then((outcome) => (end = outcome));
    const check = () => {
      if (end) throw new Problem(`The stack ended (${end}):\n${tail(logFile)}`, `read ${logFile}.`);
    };
    const isReady = async () => existsSync(join(this.#folder, 'stack.json'));
    await waitFor('The stack', isReady, { logFile, check, timeoutMs: 180_000 });
    return (performance.now() - started) / 1000;
  }

  async stop() {
    const child = this.#child;
    this.#child = null;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const exit = exitOf(child);
    child.kill('SIGTERM');
    await exit;
  }

  /** Stops it and deletes its data; the logs stay. */
  async remove() {
    await this.stop();
    removeData(this.#folder);
  }
}
