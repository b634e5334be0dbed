import { Clock } from '@coordinator/platform';
import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import type { Appointment } from '../domain/appointment';
import { MINUTE_MS } from '../domain/local-time';
import { Appointments } from '../persistence/appointments';
import { BusyTimes } from '../persistence/busy-times';
import { actedBy, assertMayOverride } from './acting';
import { Placements, type Wish } from './placements';

export interface MoveRequest {
  /** ISO 8601. */
  readonly startsAt: string;
  /** Without it, the present resource if it is free, else the least busy. */
  readonly resourceId?: string;
  readonly override?: boolean;
  /** Whose holds give way to the visit, where that is not who it is for. */
  readonly holderId?: string;
  readonly coordinatorId?: string | null;
}

/**
 * Moves a visit, which makes it scheduled again; to where it already is, changes nothing.
 * Throws as BookAppointment does, and InvalidTransition for one that can no longer be moved.
 */
export class RescheduleAppointment extends Command<void> {
  constructor(
    readonly appointmentId: string,
    readonly request: MoveRequest,
  ) {
    super();
  }
}

@CommandHandler(RescheduleAppointment)
export class RescheduleAppointmentHandler implements ICommandHandler<RescheduleAppointment> {
  constructor(
    private readonly placements: Placements,
    private readonly busyTimes: BusyTimes,
    private readonly appointments: Appointments,
    private readonly clock: Clock,
  ) {}

  async execute({ appointmentId, request }: RescheduleAppointment): Promise<void> {
    const now = this.clock.now();
    const by = actedBy(request.coordinatorId);
    if (request.override) assertMayOverride(by);
    const appointment = await this.appointments.getForChange(appointmentId);
    appointment.assertMayReschedule();
    if (isThere(appointment, request)) return;

    const wish = wishOf(appointment, request);
    const { slot, query, time } = await this.placements.place(wish);
    const holds = await this.busyTimes.holdsInTheWay(time, wish.holderId, now);
    const { resourceId } = appointment;
    const visit = { appointmentId, resourceId };
    const wanted = { ...time, resourceIds: presentFirst(time.resourceIds, resourceId) };
    const taken = await this.busyTimes.take(wanted, { appointmentId }, { holds, visit });
    if (!taken) throw this.placements.unavailable(wish, query);

    const { bufferBeforeMinutes, bufferAfterMinutes } = query.rules;
    const to = {
      resourceId: taken.resourceId,
      startsAt: wish.startsAt,
      endsAt: Temporal.Instant.fromEpochMilliseconds(slot.endsAt),
      bufferBeforeMinutes,
      bufferAfterMinutes,
    };
    appointment.reschedule(to, { by, now });
    await this.appointments.save(appointment);
  }
}

/** Nobody changes the room or the person without need. */
const presentFirst = (resourceIds: readonly string[], present: string): string[] =>
  resourceIds.toSorted((a, b) => Number(b === present) - Number(a === present));

function isThere(appointment: Appointment, { startsAt, resourceId }: MoveRequest): boolean {
  return (
    appointment.status !== 'no_show' &&
    appointment.startsAt.equals(startsAt) &&
    (resourceId === undefined || resourceId === appointment.resourceId)
  );
}

function wishOf(appointment: Appointment, request: MoveRequest): Wish {
  const { startsAt, endsAt, contactId, appointmentTypeId, partySize } = appointment;
  const durationMinutes = (endsAt.epochMilliseconds - startsAt.epochMilliseconds) / MINUTE_MS;
  return {
    startsAt: Temporal.Instant.from(request.startsAt),
    resourceId: request.resourceId,
    override: request.override,
    holderId: request.holderId ?? contactId,
    appointmentTypeId,
    partySize,
    moving: { appointmentId: appointment.id, durationMinutes },
  };
}
