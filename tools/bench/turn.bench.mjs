// @ts-check
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleServer } from '../build/server.mjs';
import { root } from '../start/paths.mjs';
import { percentile, summarize } from './statistics.mjs';

const ROUNDS = 7;
const PASSES_PER_ROUND = 5;
const TARGET_MS = 50;

/**
 * One turn of the built-in engine, from the texts to the reply, over every dialogue that is
 * written for it. What the skills take is not counted: it is the database's.
 * @returns {Promise<import('./report.mjs').Result[]>}
 */
export async function turn() {
  const output = 'bench/measured-dialogues';
  await bundleServer({ [output]: join(root, 'libs/assistant/src/testing/measured-dialogues.ts') });
  /** @type {typeof import('../../libs/assistant/src/testing/measured-dialogues.ts')} */
  const { playAll } = await import(pathToFileURL(join(root, 'dist', `${output}.js`)).href);
  await playAll(); // warms up
  /** @type {number[][]} */
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    /** @type {number[]} */
    const turnsMs = [];
    for (let pass = 0; pass < PASSES_PER_ROUND; pass += 1) turnsMs.push(...(await playAll()));
    rounds.push(turnsMs);
  }
  const p99 = summarize(rounds.map((turnsMs) => percentile(turnsMs, 99)));
  const p50 = summarize(rounds.map((turnsMs) => percentile(turnsMs, 50)));
  return [
    {
      name: 'a turn of the built-in engine, p99',
      unit: 'ms',
      ours: p99,
      target: { text: `< ${TARGET_MS} ms`, met: p99.median < TARGET_MS },
      note: `p50 ${p50.median.toFixed(2)} ms; ${rounds[0]?.length} turns a round`,
    },
  ];
}
