import { alternate, percentile, summarize } from './statistics.mjs';

const oneTo = (last: number) => Array.from({ length: last }, (_, i) => last - i);

it.each([
  [[7], 50, 7],
  [oneTo(5), 50, 3],
  [oneTo(4), 50, 2.5],
  [oneTo(100), 99, 99],
  [oneTo(100), 100, 100],
  [oneTo(10), 99, 10],
  [oneTo(1000), 0.05, 1],
])('finds percentiles by nearest rank', (samples, percent, expected) => {
  expect(percentile(samples, percent)).toBe(expected);
});

it('refuses to make a figure of nothing', () => {
  expect(() => percentile([], 50)).toThrow('no samples');
});

it('tells the range and keeps the samples in their order', () => {
  expect(summarize([3, 1, 2])).toEqual({ median: 2, min: 1, max: 3, samples: [3, 1, 2] });
});

it('takes turns, changes who begins, and leaves the first round out', async () => {
  const calls: string[] = [];
  const variant = (name: string) => () => Promise.resolve(calls.push(name));
  const samples = await alternate({ a: variant('a'), b: variant('b') }, 3);
  expect(calls).toEqual(['a', 'b', 'b', 'a', 'a', 'b', 'b', 'a']);
  expect(samples).toEqual({ a: [4, 5, 8], b: [3, 6, 7] });
});
