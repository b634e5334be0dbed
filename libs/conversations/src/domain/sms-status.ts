import type { SmsStatus } from '@coordinator/contracts';

const RANK: Record<SmsStatus, number> = {
  queued: 0,
  sending: 1,
  sent: 2,
  delivered: 3,
  undelivered: 3,
  failed: 3,
  received: 3,
};

/** Whether nothing more becomes of a text. */
export const isFinal = (status: SmsStatus): boolean => RANK[status] === RANK.delivered;

/** Whether a text that stands at `present` moves on to `next`. Reports come twice and out of order; none moves it back. */
export const movesForward = (present: SmsStatus, next: SmsStatus): boolean =>
  RANK[next] > RANK[present];

/** Whether the provider has taken a text that stands there. */
export const isTaken = (status: SmsStatus): boolean =>
  status === 'sent' || status === 'delivered' || status === 'undelivered';
