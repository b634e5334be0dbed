import { InvalidInput } from '@coordinator/platform/domain';
import type { Urgency } from '@coordinator/contracts/skills';
import { afterOpenTime, endOfNextBusinessDay, whenOpen } from './business-time';
import type { WorkingHours } from './business-time';

const CALLBACK = Temporal.Duration.from({ hours: 2 });
const SOON = Temporal.Duration.from({ hours: 4 });
const FARTHEST = Temporal.Duration.from({ hours: 24 * 92 });
const AT_ONCE = Temporal.Duration.from({ hours: 1 });

/**
 * By when somebody of the business answers a message: within the next business day, within four
 * hours of business where it matters, within one hour by day and by night where it is urgent.
 */
export function messageDue(
  urgency: Urgency,
  working: WorkingHours,
  now: Temporal.Instant,
): Temporal.Instant {
  if (urgency === 'urgent') return now.add(AT_ONCE);
  if (urgency === 'high') return afterOpenTime(working, now, SOON);
  return endOfNextBusinessDay(working, now);
}

/**
 * When somebody of the business calls back: at the wanted time, or at the next opening after it. Without
 * one, or where it has passed, within two hours of business. Throws {@link InvalidInput} for a time so far
 * ahead that nobody will remember why.
 */
export function callbackDue(
  wanted: Temporal.Instant | null,
  working: WorkingHours,
  now: Temporal.Instant,
): Temporal.Instant {
  if (!wanted || Temporal.Instant.compare(wanted, now) <= 0)
    return afterOpenTime(working, now, CALLBACK);
  if (Temporal.Instant.compare(wanted, now.add(FARTHEST)) > 0)
    throw new InvalidInput([{ path: 'at', message: 'at must lie within the next 92 days' }]);
  return whenOpen(working, wanted);
}
