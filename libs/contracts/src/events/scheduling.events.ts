import { EventType, IntegrationEvent } from './integration-event';

/** A visit as every event of it tells it. Instants are ISO 8601 in UTC. */
export interface AppointmentFacts {
  readonly appointmentId: string;
  readonly contactId: string;
  readonly appointmentTypeId: string | null;
  readonly resourceId: string;
  /** The coordinator that booked it; null when a person or a program did. */
  readonly bookedByCoordinatorId: string | null;
  readonly title: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly partySize: number;
}

abstract class AppointmentEvent extends IntegrationEvent {
  constructor(readonly appointment: AppointmentFacts) {
    super();
  }

  get aggregateId(): string {
    return this.appointment.appointmentId;
  }
}

@EventType('scheduling.appointment_booked')
export class AppointmentBooked extends AppointmentEvent {}

@EventType('scheduling.appointment_confirmed')
export class AppointmentConfirmed extends AppointmentEvent {}

@EventType('scheduling.appointment_started')
export class AppointmentStarted extends AppointmentEvent {}

@EventType('scheduling.appointment_completed')
export class AppointmentCompleted extends AppointmentEvent {}

@EventType('scheduling.appointment_marked_no_show')
export class AppointmentMarkedNoShow extends AppointmentEvent {}

@EventType('scheduling.appointment_cancelled')
export class AppointmentCancelled extends AppointmentEvent {
  constructor(
    appointment: AppointmentFacts,
    readonly reason: string | null,
  ) {
    super(appointment);
  }
}

/** The visit, at its new time, with the time and resource that it left. */
@EventType('scheduling.appointment_rescheduled')
export class AppointmentRescheduled extends AppointmentEvent {
  constructor(
    appointment: AppointmentFacts,
    readonly previousStartsAt: string,
    readonly previousEndsAt: string,
    readonly previousResourceId: string,
  ) {
    super(appointment);
  }
}
