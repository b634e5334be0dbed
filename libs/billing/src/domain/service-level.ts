/** What the state of the subscription lets the coordinators do. */
export type ServiceLevel = 'full' | 'messages_only';

export type SubscriptionStatus = 'trialing' | 'active' | 'past_due' | 'cancelled';

export interface SubscriptionStanding {
  status: SubscriptionStatus;
  /** Null where there never was a trial. */
  trialEndsAt: Temporal.Instant | null;
  now: Temporal.Instant;
}

/**
 * The one place that decides what happens when nobody pays. Coordinators then take
 * messages only: whoever calls or writes is still heard, and nothing is lost.
 * A payment that is late changes nothing yet; it is being collected.
 */
export function serviceLevelOf({ status, trialEndsAt, now }: SubscriptionStanding): ServiceLevel {
  if (status === 'cancelled') return 'messages_only';
  if (status !== 'trialing') return 'full';
  return trialEndsAt && Temporal.Instant.compare(now, trialEndsAt) < 0 ? 'full' : 'messages_only';
}
