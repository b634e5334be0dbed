import type { AppointmentStatus } from '@coordinator/contracts';

/** Who did it: a signed-in person, an API key, a coordinator, or the product on its own. */
export interface ActedBy {
  readonly kind: 'user' | 'api_key' | 'coordinator' | 'system';
  readonly id: string | null;
}

/** One step in the life of an appointment. `rescheduled` carries the time that was left. */
export interface AppointmentHistoryEntry {
  readonly status: AppointmentStatus | 'rescheduled';
  readonly startsAt: Temporal.Instant;
  readonly endsAt: Temporal.Instant;
  readonly resourceId: string;
  readonly at: Temporal.Instant;
  readonly by: ActedBy;
}
