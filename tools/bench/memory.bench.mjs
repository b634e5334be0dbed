// @ts-check
import { spawnSync } from 'node:child_process';
import { summarize } from './statistics.mjs';

const TARGET_MB = 300;

/**
 * The resident memory of API and worker after whatever has run before.
 * @param {import('./bench-stack.mjs').BenchStack} stack
 * @returns {Promise<import('./report.mjs').Result[]>}
 */
export async function memory(stack) {
  const { pids } = await stack.ensureUp();
  return ['api', 'worker'].map((name) => {
    const ours = summarize([residentMb(pids[name])]);
    return {
      name: `memory of the ${name} afterwards`,
      unit: 'MB',
      ours,
      target: { text: `< ${TARGET_MB} MB`, met: ours.median < TARGET_MB },
    };
  });
}

/** @param {number | null | undefined} pid */
function residentMb(pid) {
  const { stdout } = spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
  const kilobytes = Number.parseInt(stdout, 10);
  if (Number.isNaN(kilobytes)) throw new Error(`The memory of process ${pid} cannot be read.`);
  return kilobytes / 1024;
}
