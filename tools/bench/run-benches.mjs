// @ts-check
import { join } from 'node:path';
import { build } from '../build/build.mjs';
import { stopUnfinished } from '../start/child-process.mjs';
import { say, step } from '../start/output.mjs';
import { localFolder, root } from '../start/paths.mjs';
import { Problem } from '../start/problem.mjs';
import { onStopRequest } from '../start/stop-signals.mjs';
import { answers } from './answers.bench.mjs';
import { BenchStack } from './bench-stack.mjs';
import { booking } from './booking.bench.mjs';
import { intake } from './intake.bench.mjs';
import { memory } from './memory.bench.mjs';
import { describeMachine, table, writeReport } from './report.mjs';
import { slotsApi } from './slots-api.bench.mjs';
import { slots } from './slots.bench.mjs';
import { start } from './start.bench.mjs';
import { turn } from './turn.bench.mjs';

/**
 * In the order in which they run: memory is read after the load. The first leaves the stack down,
 * the others have it up.
 * @type {Record<string, (stack: BenchStack) => Promise<import('./report.mjs').Result[]>>}
 */
const BENCHES = { slots, turn, start, 'slots-api': slotsApi, booking, intake, answers, memory };

/**
 * Runs benches, prints one table and writes `.local/bench.json`. Whatever the figures, this is a
 * success; only a bench that cannot run is none.
 * @param {string[]} names all of them if empty
 */
export async function runBenches(names) {
  const unknown = names.find((name) => !(name in BENCHES));
  if (unknown) {
    throw new Problem(
      `There is no bench ${unknown}.`,
      `name some of these: ${Object.keys(BENCHES).join(', ')}.`,
    );
  }
  const stack = new BenchStack(join(localFolder, 'bench'));
  onStopRequest(
    () => void stack.remove().finally(() => process.exit(130)),
    () => process.exit(130),
  );
  const machine = describeMachine();
  /** @type {import('./report.mjs').Result[]} */
  const results = [];
  try {
    await build(root);
    for (const [name, run] of Object.entries(BENCHES)) {
      if (names.length > 0 && !names.includes(name)) continue;
      results.push(
        ...(await step(
          `Bench ${name}`,
          'measuring',
          () => run(stack),
          () => 'measured',
        )),
      );
    }
  } finally {
    stopUnfinished();
    await stack.remove();
  }
  const file = join(localFolder, 'bench.json');
  writeReport(file, machine, results);
  say(`\n${table(results)}\n\n${machine.summary}\nAll samples: ${file}`);
}
