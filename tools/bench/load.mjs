// @ts-check
import { performance } from 'node:perf_hooks';
import autocannon from 'autocannon';

/**
 * @typedef {object} Load
 * @property {string} url of the server, without a path
 * @property {number} connections
 * @property {number} amount how many requests in all
 * @property {number} expectedStatus of every answer
 * @property {() => { method: 'GET' | 'POST', path: string, headers: Record<string, string>, body?: string }} nextRequest
 */

/**
 * Sends requests one after the other over each of the connections.
 * @param {Load} load
 * @returns {Promise<{ requestsPerSecond: number, latenciesMs: number[] }>}
 * @throws {Error} if any of them is not answered as expected
 */
export async function sendLoad({ url, connections, amount, expectedStatus, nextRequest }) {
  /** @type {number[]} */
  const latenciesMs = [];
  /** @type {Map<number, number>} */
  const statuses = new Map();
  let lastAnswer = 0;
  const started = performance.now();
  const { errors, timeouts } = await autocannon({
    url,
    connections,
    amount,
    requests: [
      { setupRequest: (/** @type {object} */ request) => ({ ...request, ...nextRequest() }) },
    ],
    setupClient: (/** @type {import('node:events').EventEmitter} */ client) => {
      client.on('response', (status, _bytes, latencyMs) => {
        lastAnswer = performance.now();
        latenciesMs.push(latencyMs);
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
      });
    },
  });
  if (errors > 0 || timeouts > 0 || statuses.get(expectedStatus) !== amount) {
    const answers = [...statuses].map(([status, count]) => `${count} x ${status}`).join(', ');
    throw new Error(
      `Of ${amount} requests to ${url}, not all were answered with ${expectedStatus}: ${answers}, ${errors} errors, ${timeouts} timeouts.`,
    );
  }
  return { requestsPerSecond: (amount * 1000) / (lastAnswer - started), latenciesMs };
}
