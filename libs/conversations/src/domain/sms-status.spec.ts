import { SMS_STATUSES } from '@coordinator/contracts';
import type { SmsStatus } from '@coordinator/contracts';
import fc from 'fast-check';
import { isFinal, movesForward } from './sms-status';

const outbound: SmsStatus[] = SMS_STATUSES.filter((status) => status !== 'received');
const reported = fc.constantFrom<SmsStatus>('sent', 'delivered', 'undelivered', 'failed');
const settle = (reports: readonly SmsStatus[], from: SmsStatus = 'sending'): SmsStatus =>
  reports.reduce((present, next) => (movesForward(present, next) ? next : present), from);

it('never moves a text back, in whatever order and however often reports come', () => {
  fc.assert(
    fc.property(fc.array(reported, { maxLength: 12 }), (reports) => {
      let present: SmsStatus = 'sending';
      for (const next of reports) {
        const before = present;
        if (movesForward(present, next)) present = next;
        expect(outbound.indexOf(present)).toBeGreaterThanOrEqual(outbound.indexOf(before));
        if (isFinal(before)) expect(present).toBe(before);
      }
    }),
  );
});

it('ends the same with reports repeated, and delivered wherever that was reported alone of the ends', () => {
  fc.assert(
    fc.property(fc.array(reported, { minLength: 1, maxLength: 8 }), (reports) => {
      const twice = reports.flatMap((status) => [status, status]);
      expect(settle(twice)).toBe(settle(reports));
    }),
  );
  fc.assert(
    fc.property(
      fc.shuffledSubarray<SmsStatus>(['sent', 'delivered'], { minLength: 2 }),
      (reports) => {
        expect(settle(reports)).toBe('delivered');
      },
    ),
  );
});

it.each(outbound.map((status) => [status]))('does not move %s to itself', (status) => {
  expect(movesForward(status, status)).toBe(false);
});

it('leaves an inbound text alone', () => {
  for (const status of outbound) expect(movesForward('received', status)).toBe(false);
});
