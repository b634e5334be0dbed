// @ts-check
import { summarize } from './statistics.mjs';

const ROUNDS = 5;
const TARGET_SECONDS = 15;

/**
 * `npm start` where everything is installed and built and there is data of a run before, until all
 * processes are ready. The first start, which makes the data, does not count.
 * @param {import('./bench-stack.mjs').BenchStack} stack
 * @returns {Promise<import('./report.mjs').Result[]>}
 */
export async function start(stack) {
  await stack.stop();
  const samples = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const seconds = await stack.start();
    await stack.stop();
    if (round > 0) samples.push(seconds);
  }
  const ours = summarize(samples);
  return [
    {
      name: 'npm start to ready, warm',
      unit: 's',
      ours,
      target: { text: `< ${TARGET_SECONDS} s`, met: ours.median < TARGET_SECONDS },
    },
  ];
}
