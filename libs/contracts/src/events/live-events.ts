import type { Permission } from '../identity/permissions';

/** Who hears of an event live: whoever holds the permission, the one user it names in `userId`, or nobody. */
export type LiveAudience = Permission | 'addressee' | null;

/** By the beginning of the event's name; the longest that fits counts. */
const AUDIENCES: Readonly<Record<string, LiveAudience>> = {
  'billing.': 'billing.read',
  'compliance.': 'contacts.read',
  'conversations.': 'conversations.read',
  'conversations.phone_number_': 'numbers.read',
  'crm.': 'contacts.read',
  'identity.member_': 'members.read',
  'identity.organization_': 'organization.read',
  'notifications.': 'addressee',
  'scheduling.': 'appointments.read',
  'workforce.': 'coordinators.read',
};

/** Who hears live of the events of this name. An event of an area that is not named here is heard by nobody. */
export function liveAudienceOf(eventName: string): LiveAudience {
  const [longest] = Object.keys(AUDIENCES)
    .filter((beginning) => eventName.startsWith(beginning))
    .sort((a, b) => b.length - a.length);
  return longest === undefined ? null : (AUDIENCES[longest] ?? null);
}

/** One event as the stream of an organization tells it. */
export interface LiveEvent {
  /** The stable name of the event, such as `scheduling.appointment_booked`. */
  readonly type: string;
  /** ISO 8601 in UTC. */
  readonly occurredAt: string;
  /** What the event carries: ids and figures, never texts of messages. */
  readonly data: Readonly<Record<string, unknown>>;
}
