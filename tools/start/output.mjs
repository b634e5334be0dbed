// @ts-check
import { performance } from 'node:perf_hooks';

const HEARTBEAT_MS = 10_000;

// A reader that went away (`npm start | head`, a closed terminal) must not take the stack down.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

/** @param {string} line */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/** @param {string} line */
export function complain(line) {
  process.stderr.write(`${line}\n`);
}

/**
 * Runs one step with a line before and after it, and a sign of life while it takes long.
 * @template T
 * @param {string} name
 * @param {string} doing what is shown while it runs
 * @param {() => Promise<T>} work
 * @param {(result: T) => string} [describe] what is shown at the end
 * @returns {Promise<T>}
 */
export async function step(name, doing, work, describe = () => 'done') {
  const started = performance.now();
  const elapsed = () => `${((performance.now() - started) / 1000).toFixed(1)} s`;
  say(`- ${name}: ${doing}`);
  const heartbeat = setInterval(
    () => say(`  ${name}: still ${doing} (${elapsed()})`),
    HEARTBEAT_MS,
  );
  try {
    const result = await work();
    say(`  ${name}: ${describe(result)} (${elapsed()})`);
    return result;
  } finally {
    clearInterval(heartbeat);
  }
}

/**
 * Hides the password of a URL, for lines that people see and copy.
 * @param {string} url
 */
export function withoutPassword(url) {
  return url.replace(/^([a-z][a-z0-9+.-]*:\/\/[^:@/]*):[^@/]*@/i, '$1:***@');
}
