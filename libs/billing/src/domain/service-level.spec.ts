import { serviceLevelOf } from './service-level';

const end = Temporal.Instant.from('2026-12-06T09:00:00Z');
const before = end.subtract({ nanoseconds: 1 });

it('gives a trial everything until the very instant of its end', () => {
  expect(serviceLevelOf({ status: 'trialing', trialEndsAt: end, now: before })).toBe('full');
  expect(serviceLevelOf({ status: 'trialing', trialEndsAt: end, now: end })).toBe('messages_only');
});

it('keeps taking messages for a trial without an end, and nothing more', () => {
  expect(serviceLevelOf({ status: 'trialing', trialEndsAt: null, now: before })).toBe(
    'messages_only',
  );
});

it.each([
  ['active', 'full'],
  ['past_due', 'full'],
  ['cancelled', 'messages_only'],
] as const)('means for %s: %s, whenever the trial was', (status, level) => {
  for (const trialEndsAt of [null, end]) {
    expect(serviceLevelOf({ status, trialEndsAt, now: before })).toBe(level);
    expect(serviceLevelOf({ status, trialEndsAt, now: end.add({ hours: 1 }) })).toBe(level);
  }
});
