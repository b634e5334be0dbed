import { newId } from '@coordinator/platform/domain';

export const HOLD_MINUTES = 5;
export const MAX_HOLDS_PER_CONTACT = 2;

export interface HoldInput {
  readonly organizationId: string;
  readonly contactId: string;
  readonly resourceId: string;
  readonly appointmentTypeId: string;
  readonly startsAt: Temporal.Instant;
  readonly endsAt: Temporal.Instant;
}

/** A time kept for one person for a few minutes, while something is still missing to book it. */
export class Hold {
  private constructor(
    readonly id: string,
    readonly input: HoldInput,
    readonly expiresAt: Temporal.Instant,
  ) {}

  static place(input: HoldInput, now: Temporal.Instant): Hold {
    return new Hold(newId(), input, now.add({ minutes: HOLD_MINUTES }));
  }
}

/**
 * The holds that a contact must let go of before taking another, oldest first: whoever
 * leans to a third time no longer means the first.
 */
export function holdsToRelease<T extends { readonly expiresAt: Temporal.Instant }>(
  live: readonly T[],
): T[] {
  const oldestFirst = live.toSorted((a, b) => Temporal.Instant.compare(a.expiresAt, b.expiresAt));
  return oldestFirst.slice(0, Math.max(0, live.length - MAX_HOLDS_PER_CONTACT + 1));
}
