// @ts-check
import { setTimeout as sleep } from 'node:timers/promises';
import { tail } from './child-process.mjs';
import { Problem } from './problem.mjs';

const POLL_MS = 50;

/**
 * @typedef {object} Patience
 * @property {string} logFile shown and named if it does not come up
 * @property {number} [timeoutMs]
 * @property {() => void} [check] throws once there is no more hope
 */

/**
 * Asks again and again until the answer is something.
 * @template T
 * @param {string} what
 * @param {() => Promise<T | null | false>} attempt
 * @param {Patience} patience
 * @returns {Promise<T>}
 * @throws {Problem} if it takes too long
 */
export async function waitFor(what, attempt, { logFile, timeoutMs = 60_000, check = () => {} }) {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    const result = await attempt();
    if (result) return result;
    check();
    if (Date.now() > deadline) {
      throw new Problem(
        `${what} was not ready within ${timeoutMs / 1000} s. The end of its log:\n${tail(logFile)}`,
        `read ${logFile}.`,
      );
    }
    await sleep(POLL_MS);
  }
}
