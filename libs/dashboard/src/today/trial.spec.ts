import { trialAt } from './trial';

const END = '2026-12-06T17:00:00.000Z';
const at = (iso: string) => trialAt(END, new Date(iso));

describe('trialAt', () => {
  it.each([
    ['2026-11-22T17:00:00Z', 14],
    ['2026-11-22T16:59:10Z', 14],
    ['2026-12-05T17:00:00Z', 1],
    ['2026-12-06T16:59:00Z', 1],
  ])('at %s there are %i days left', (now, daysLeft) => {
    expect(at(now)).toMatchObject({ kind: 'running', daysLeft });
  });

  it('ends at its end', () => {
    expect(at('2026-12-06T17:00:00Z').kind).toBe('ended');
  });

  it('is none without an end', () => {
    expect(trialAt(null, new Date())).toEqual({ kind: 'none' });
  });
});
