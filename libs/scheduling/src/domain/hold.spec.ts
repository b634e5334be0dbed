import { holdsToRelease } from './hold';

const now = Temporal.Instant.from('2026-11-23T15:00:00Z');

describe('holdsToRelease', () => {
  it('makes room for a third hold by letting go of the oldest', () => {
    const [first, second, third] = [0, 1, 2].map((minutes) => ({
      expiresAt: now.add({ minutes }),
    }));
    expect(holdsToRelease([])).toEqual([]);
    expect(holdsToRelease([first!])).toEqual([]);
    expect(holdsToRelease([second!, first!])).toEqual([first]);
    expect(holdsToRelease([third!, first!, second!])).toEqual([first, second]);
  });
});
