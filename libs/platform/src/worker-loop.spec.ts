import { Logger } from './logging/logger';
import { eventually } from './testing/eventually';
import { WorkerLoop } from './worker-loop';

const HOUR_MS = 3_600_000;
const logger = new Logger('silent', 'test');

function countedLoop(nextInMs?: () => Promise<number | undefined>, fail = false) {
  let passes = 0;
  const pass = () => {
    passes += 1;
    return fail ? Promise.reject(new Error('broken')) : Promise.resolve(false);
  };
  const loop = new WorkerLoop('test', HOUR_MS, pass, logger, nextInMs);
  return { loop, passes: () => passes };
}

it('passes again when the next timer is due, long before its interval is over', async () => {
  const { loop, passes } = countedLoop(() => Promise.resolve(1));
  loop.wake();
  await eventually(() => Promise.resolve(expect(passes()).toBeGreaterThan(2)));
  await loop.stop();
  const ended = passes();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(passes()).toBe(ended);
});

it.each([
  ['no timer waits', () => Promise.resolve(undefined)],
  ['a timer is further away', () => Promise.resolve(2 * HOUR_MS)],
  ['the timers cannot be read', () => Promise.reject(new Error('broken'))],
])('keeps its interval where %s', async (_case, nextInMs) => {
  const { loop, passes } = countedLoop(nextInMs);
  loop.wake();
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(passes()).toBe(1);
  loop.wake();
  await eventually(() => Promise.resolve(expect(passes()).toBe(2)));
  await loop.stop();
});
