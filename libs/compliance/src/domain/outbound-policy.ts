import { isTimeZoneName } from '@coordinator/contracts';
import type { ContactStatus, MessagePurpose } from '@coordinator/contracts';
import { ADVERTISING, isWithin, nextOpening, UNSOLICITED } from './quiet-hours';
import type { SendingWindow } from './quiet-hours';

/** What is known about a message that is about to go out. */
export interface OutboundFacts {
  readonly purpose: MessagePurpose;
  readonly now: Temporal.Instant;
  /** The address has opted out of the channel. */
  readonly suppressed: boolean;
  /** Null where there is no contact, or nobody said. */
  readonly contactStatus: ContactStatus | null;
  /** IANA zone of the recipient. Only needed where {@link dependsOnTime}. */
  readonly timezone: string | null;
}

export const OUTBOUND_RULES = [
  'allowed',
  'recipient_opted_out',
  'do_not_contact',
  'quiet_hours',
  'unknown_time_zone',
] as const;
export type OutboundRule = (typeof OUTBOUND_RULES)[number];

export interface OutboundRuling {
  readonly verdict: 'allow' | 'defer' | 'deny';
  readonly rule: OutboundRule;
  /** With `defer`: not before this instant. */
  readonly until: Temporal.Instant | null;
  readonly warnings: readonly OutboundRule[];
}

/** Purposes that nobody asked for at this moment. */
const WINDOWS: Partial<Record<MessagePurpose, SendingWindow>> = {
  reminder: UNSOLICITED,
  follow_up: UNSOLICITED,
  marketing: ADVERTISING,
};

/** Somebody who is not to be approached may still be answered, and a person of the business decides for themselves. */
const EVEN_IF_DO_NOT_CONTACT: readonly MessagePurpose[] = ['answer', 'manual', 'staff_alert'];

/** Whether the hour at the recipient counts for messages of this purpose. */
export const dependsOnTime = (purpose: MessagePurpose): boolean =>
  purpose === 'manual' || WINDOWS[purpose] !== undefined;

/**
 * Whether a message may go out. An opt-out stands above everything; what is unsolicited waits
 * for decent hours, and is refused where nobody knows what hour it is.
 */
export function ruleOnOutbound(facts: OutboundFacts): OutboundRuling {
  const { purpose, suppressed, contactStatus } = facts;
  if (suppressed) return deny('recipient_opted_out');
  if (contactStatus === 'do_not_contact' && !EVEN_IF_DO_NOT_CONTACT.includes(purpose)) {
    return deny('do_not_contact');
  }
  if (purpose === 'manual') return allow(warningsForPerson(facts));
  const window = WINDOWS[purpose];
  if (!window) return allow();
  const local = localTime(facts);
  if (!local) return deny('unknown_time_zone');
  if (isWithin(window, local)) return allow();
  const until = nextOpening(window, local).toInstant();
  return { verdict: 'defer', rule: 'quiet_hours', until, warnings: [] };
}

function warningsForPerson(facts: OutboundFacts): OutboundRule[] {
  const local = localTime(facts);
  if (!local) return ['unknown_time_zone'];
  return isWithin(UNSOLICITED, local) ? [] : ['quiet_hours'];
}

/** Null where nobody knows. */
const localTime = ({ now, timezone }: OutboundFacts): Temporal.ZonedDateTime | null =>
  isTimeZoneName(timezone) ? now.toZonedDateTimeISO(timezone) : null;

const allow = (warnings: readonly OutboundRule[] = []): OutboundRuling => ({
  verdict: 'allow',
  rule: 'allowed',
  until: null,
  warnings,
});

const deny = (rule: OutboundRule): OutboundRuling => ({
  verdict: 'deny',
  rule,
  until: null,
  warnings: [],
});
