import {
  AppointmentBooked,
  AppointmentCancelled,
  AppointmentCompleted,
  AppointmentConfirmed,
  AppointmentMarkedNoShow,
  AppointmentRescheduled,
  AppointmentStarted,
  type AppointmentFacts,
  type AppointmentStatus,
  type LocationType,
} from '@coordinator/contracts';
import { AggregateRoot } from '@coordinator/platform/domain';
import { assignDefined } from './assign-defined';
import type { ActedBy, AppointmentHistoryEntry } from './appointment-history';
import { MAY_RESCHEDULE, TRANSITIONS } from './appointment-status';
import { InvalidTransition } from './errors';
import { isoInstant } from './local-time';

/** When and where, as the search for slots decided it. */
export interface AppointmentTime {
  readonly resourceId: string;
  readonly startsAt: Temporal.Instant;
  readonly endsAt: Temporal.Instant;
  readonly bufferBeforeMinutes: number;
  readonly bufferAfterMinutes: number;
}

export interface AppointmentDetails {
  readonly title?: string;
  readonly description?: string | null;
  readonly notes?: string | null;
  readonly location?: string | null;
  readonly locationType?: LocationType;
  readonly assignedToUserId?: string | null;
}

export interface BookingInput extends AppointmentTime, AppointmentDetails {
  /** Given by the caller, which takes the time for it first. */
  readonly id: string;
  readonly organizationId: string;
  readonly contactId: string;
  readonly appointmentTypeId: string | null;
  readonly title: string;
  readonly partySize?: number;
  readonly bookedByCoordinatorId?: string | null;
}

/** Who does something to an appointment, and when. */
export interface Deed {
  readonly by: ActedBy;
  readonly now: Temporal.Instant;
}

/** A visit that somebody has booked. Each step returns whether it changed anything: a repeated one does not. */
export class Appointment extends AggregateRoot {
  readonly id!: string;
  organizationId!: string;
  contactId!: string;
  appointmentTypeId!: string | null;
  bookedByCoordinatorId: string | null = null;
  assignedToUserId: string | null = null;
  resourceId!: string;
  title!: string;
  description: string | null = null;
  startsAt!: Temporal.Instant;
  endsAt!: Temporal.Instant;
  /** Buffers as they were when the time was chosen: a later change of the rules moves no visit. */
  bufferBeforeMinutes!: number;
  bufferAfterMinutes!: number;
  partySize = 1;
  status: AppointmentStatus = 'scheduled';
  location: string | null = null;
  locationType: LocationType = 'in_person';
  notes: string | null = null;
  cancellationReason: string | null = null;
  confirmedAt: Temporal.Instant | null = null;
  cancelledAt: Temporal.Instant | null = null;
  deletedAt: Temporal.Instant | null = null;
  createdAt!: Temporal.Instant;
  updatedAt!: Temporal.Instant;
  version!: number;

  static book(input: BookingInput, deed: Deed): Appointment {
    const appointment = new Appointment();
    assignDefined<Appointment>(appointment, input);
    appointment.createdAt = deed.now;
    appointment.write('scheduled', deed);
    appointment.raise(new AppointmentBooked(appointment.facts()));
    return appointment;
  }

  confirm(deed: Deed): boolean {
    if (!this.become('confirmed', deed)) return false;
    this.confirmedAt = deed.now;
    this.raise(new AppointmentConfirmed(this.facts()));
    return true;
  }

  start(deed: Deed): boolean {
    if (!this.become('in_progress', deed)) return false;
    this.raise(new AppointmentStarted(this.facts()));
    return true;
  }

  complete(deed: Deed): boolean {
    if (!this.become('completed', deed)) return false;
    this.raise(new AppointmentCompleted(this.facts()));
    return true;
  }

  cancel(reason: string | null, deed: Deed): boolean {
    if (!this.become('cancelled', deed)) return false;
    this.cancelledAt = deed.now;
    this.cancellationReason = reason;
    this.raise(new AppointmentCancelled(this.facts(), reason));
    return true;
  }

  /** Throws {@link InvalidTransition} also before the visit was due. */
  markNoShow(deed: Deed): boolean {
    if (this.status !== 'no_show' && Temporal.Instant.compare(deed.now, this.startsAt) <= 0) {
      throw new InvalidTransition(this.status, 'no_show', 'The appointment has not begun yet.');
    }
    if (!this.become('no_show', deed)) return false;
    this.raise(new AppointmentMarkedNoShow(this.facts()));
    return true;
  }

  /** Throws {@link InvalidTransition} unless the appointment is still ahead or was a no-show. */
  assertMayReschedule(): void {
    if (!MAY_RESCHEDULE.includes(this.status))
      throw new InvalidTransition(this.status, 'scheduled');
  }

  /** Moves it, which makes it scheduled again. To the time and resource that it already has changes nothing. */
  reschedule(to: AppointmentTime, deed: Deed): boolean {
    this.assertMayReschedule();
    const isSame = this.startsAt.equals(to.startsAt) && this.resourceId === to.resourceId;
    if (isSame && this.status !== 'no_show') return false;
    const { startsAt, endsAt, resourceId } = this;
    this.write('rescheduled', deed);
    assignDefined<Appointment>(this, to);
    this.status = 'scheduled';
    this.confirmedAt = null;
    this.raise(new AppointmentRescheduled(this.facts(), iso(startsAt), iso(endsAt), resourceId));
    return true;
  }

  /** Corrects what is written about it, not when or whether it takes place. */
  describe(details: AppointmentDetails, now: Temporal.Instant): void {
    assignDefined<Appointment>(this, details);
    this.updatedAt = now;
  }

  /** Takes it off the calendar. One that can still be cancelled is, so that everybody hears of it. */
  remove(deed: Deed): boolean {
    if (TRANSITIONS[this.status].includes('cancelled')) this.cancel(null, deed);
    this.deletedAt = deed.now;
    this.updatedAt = deed.now;
    return true;
  }

  /** Hands over the steps taken since the last call, in order. */
  pullHistory(): AppointmentHistoryEntry[] {
    const entries = unsaved.get(this) ?? [];
    unsaved.delete(this);
    return entries;
  }

  private become(status: AppointmentStatus, deed: Deed): boolean {
    if (this.status === status) return false;
    if (!TRANSITIONS[this.status].includes(status))
      throw new InvalidTransition(this.status, status);
    this.status = status;
    this.write(status, deed);
    return true;
  }

  private write(status: AppointmentHistoryEntry['status'], { by, now }: Deed): void {
    const { startsAt, endsAt, resourceId } = this;
    const entry = { status, startsAt, endsAt, resourceId, at: now, by };
    unsaved.set(this, [...(unsaved.get(this) ?? []), entry]);
    this.updatedAt = now;
  }

  private facts(): AppointmentFacts {
    return {
      appointmentId: this.id,
      contactId: this.contactId,
      appointmentTypeId: this.appointmentTypeId,
      resourceId: this.resourceId,
      bookedByCoordinatorId: this.bookedByCoordinatorId,
      title: this.title,
      startsAt: iso(this.startsAt),
      endsAt: iso(this.endsAt),
      partySize: this.partySize,
    };
  }
}

// Beside the instances: rows loaded by the ORM never pass through a constructor.
const unsaved = new WeakMap<Appointment, AppointmentHistoryEntry[]>();

const iso = (instant: Temporal.Instant): string => isoInstant(instant.epochMilliseconds);
