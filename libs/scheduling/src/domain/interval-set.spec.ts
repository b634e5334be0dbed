import fc from 'fast-check';
import {
  intersectIntervals,
  mergeIntervals,
  subtractIntervals,
  type Interval,
} from './interval-set';

const span = (start: number, end: number): Interval => ({ start, end });
const contains = (spans: readonly Interval[], at: number) =>
  spans.some(({ start, end }) => start <= at && at < end);

const spans = fc.array(
  fc.tuple(fc.nat(40), fc.nat(8)).map(([start, length]) => span(start, start + length)),
  { maxLength: 8 },
);
const POINTS = Array.from({ length: 50 }, (_, at) => at);

describe('interval algebra', () => {
  it('merges spans that overlap or touch, and drops empty ones', () => {
    expect(mergeIntervals([span(5, 9), span(1, 3), span(3, 4), span(8, 10), span(2, 2)])).toEqual([
      span(1, 4),
      span(5, 10),
    ]);
  });

  it('keeps spans that only touch apart when it cuts or intersects', () => {
    const open = [span(0, 10), span(10, 20)];
    expect(subtractIntervals(open, [span(12, 14)])).toEqual([
      span(0, 10),
      span(10, 12),
      span(14, 20),
    ]);
    expect(intersectIntervals(open, [span(5, 15)])).toEqual([span(5, 10), span(10, 15)]);
  });

  it('agrees with membership, point by point', () => {
    fc.assert(
      fc.property(spans, spans, (a, b) => {
        const [left, right] = [mergeIntervals(a), mergeIntervals(b)];
        const cut = subtractIntervals(left, b);
        const common = intersectIntervals(left, right);
        for (const at of POINTS) {
          expect(contains(left, at)).toBe(contains(a, at));
          expect(contains(cut, at)).toBe(contains(a, at) && !contains(b, at));
          expect(contains(common, at)).toBe(contains(a, at) && contains(b, at));
        }
        for (const list of [left, cut, common]) {
          expect(
            list.every((s, i) => s.start < s.end && (i === 0 || list[i - 1]!.end <= s.start)),
          ).toBe(true);
        }
      }),
    );
  });
});
