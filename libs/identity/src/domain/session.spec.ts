import { Session } from './session';

const START = Temporal.Instant.from('2026-11-22T12:00:00Z');
const at = (seconds: number) => START.add({ seconds });
const days = (count: number) => START.add({ hours: count * 24 });
const open = () => new Session('s', 'u', null, null, START);

describe('Session', () => {
  it('gives each token one successor', () => {
    const session = open();
    expect(session.refresh(1, at(900))).toEqual({ kind: 'renewed', generation: 2 });
    expect(session.refresh(2, at(1800))).toEqual({ kind: 'renewed', generation: 3 });
  });

  it('answers a used token with the same successor for ten seconds', () => {
    const session = open();
    session.refresh(1, at(0));
    expect(session.refresh(1, at(10))).toEqual({ kind: 'renewed', generation: 2 });
    expect(session.revokedAt).toBeNull();
  });

  it('knows the successor of each of several tokens used within the grace', () => {
    const session = open();
    session.refresh(1, at(0));
    session.refresh(2, at(3));
    session.refresh(3, at(6));
    expect(session.refresh(1, at(8))).toEqual({ kind: 'renewed', generation: 2 });
    expect(session.refresh(2, at(8))).toEqual({ kind: 'renewed', generation: 3 });
    expect(session.refresh(3, at(8))).toEqual({ kind: 'renewed', generation: 4 });
  });

  it('measures the grace for each token on its own', () => {
    const session = open();
    session.refresh(1, at(0));
    session.refresh(2, at(9));
    expect(session.refresh(1, at(11))).toEqual({ kind: 'reused' });
  });

  it('ends when a token comes back after the grace', () => {
    const session = open();
    session.refresh(1, at(0));
    expect(session.refresh(1, at(11))).toEqual({ kind: 'reused' });
    expect(session.refresh(2, at(12))).toEqual({ kind: 'refused' });
  });

  it('ends when a token comes back that was forgotten long ago', () => {
    const session = open();
    for (let generation = 1; generation <= 50; generation++) {
      session.refresh(generation, at(generation * 900));
    }
    expect(session.recentRefreshes).toHaveLength(1);
    expect(session.refresh(3, at(51 * 900))).toEqual({ kind: 'reused' });
  });

  it.each([0, -1, 2, 99])('refuses a token that was never given out: %p', (generation) => {
    const session = open();
    expect(session.refresh(generation, at(1))).toEqual({ kind: 'refused' });
    expect(session.revokedAt).toBeNull();
  });

  it('ends after 30 days without use', () => {
    expect(open().refresh(1, days(30))).toEqual({ kind: 'refused' });
  });

  it('ends after 90 days however much it is used', () => {
    const session = open();
    for (const [index, day] of [29, 58, 87].entries()) {
      expect(session.refresh(index + 1, days(day)).kind).toBe('renewed');
    }
    expect(session.expiresAt).toEqual(new Date(days(90).epochMilliseconds));
    expect(session.refresh(4, days(90))).toEqual({ kind: 'refused' });
  });

  it('gives nothing once it is revoked', () => {
    const session = open();
    session.revoke(at(1));
    expect(session.refresh(1, at(2))).toEqual({ kind: 'refused' });
  });
});
