import { DomainError } from '@coordinator/platform/domain';
import type { AppointmentStatus } from '@coordinator/contracts';
import { isoInstant } from './local-time';
import type { Refusal } from './placement';
import type { Slot } from './slots';

/** Looks for other times. Runs after the failed transaction has been rolled back. */
export type FindAlternatives = () => Promise<Slot[]>;

/** Somebody else has the time, or holds it. */
export class SlotUnavailable extends DomainError {
  constructor(alternatives: FindAlternatives) {
    super('slot_unavailable', 'conflict', 'This time has been taken.', {
      extensions: async () => ({ alternatives: presented(await alternatives()) }),
    });
  }
}

/** The time was never on offer. `reason` names the rule that stands in the way. */
export class OutsideAvailability extends DomainError {
  constructor(
    readonly reason: Exclude<Refusal, 'taken'>,
    alternatives: FindAlternatives,
  ) {
    super('outside_availability', 'refused', REASONS[reason], {
      extensions: async () => ({ reason, alternatives: presented(await alternatives()) }),
    });
  }
}

/** The appointment's present status does not allow the step. */
export class InvalidTransition extends DomainError {
  constructor(from: AppointmentStatus, to: AppointmentStatus, detail?: string) {
    super(
      'invalid_transition',
      'conflict',
      detail ?? `An appointment that is ${spoken(from)} cannot become ${spoken(to)}.`,
      { extensions: { from, to } },
    );
  }
}

/** The kind of visit, or the resource, is switched off. */
export class NotBookable extends DomainError {
  constructor(what: string) {
    super('not_bookable', 'refused', `${what} cannot be booked at present.`);
  }
}

/** The resource has been booked, so that its past would be lost with it. */
export class ResourceInUse extends DomainError {
  constructor() {
    super('resource_in_use', 'conflict', 'This resource has been booked. Switch it off instead.');
  }
}

/** Resources without hours of their own would be left without any. */
export class DefaultScheduleNeeded extends DomainError {
  constructor() {
    super('default_schedule_needed', 'conflict', 'Make another schedule the default one first.');
  }
}

const REASONS: Record<Exclude<Refusal, 'taken'>, string> = {
  past: 'This time has passed.',
  minimum_notice: 'This time is too soon to book.',
  beyond_horizon: 'This time is too far ahead to book.',
  party_too_large: 'No resource is large enough for this party.',
  outside_hours: 'This time is outside the opening hours.',
  blocked: 'Nothing is offered at this time.',
  off_grid: 'No visit begins at this time.',
};

const spoken = (status: AppointmentStatus): string => status.replace('_', '-');

const presented = (slots: readonly Slot[]) =>
  slots.map(({ startsAt, endsAt, resourceIds }) => ({
    startsAt: isoInstant(startsAt),
    endsAt: isoInstant(endsAt),
    resourceIds,
  }));
