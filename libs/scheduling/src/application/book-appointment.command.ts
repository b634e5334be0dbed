import type { AppointmentDto, LocationType } from '@coordinator/contracts';
import { ContactSummaries } from '@coordinator/crm';
import { Clock, currentOrganizationId, newId, NotFound } from '@coordinator/platform';
import { Command, CommandHandler, QueryBus } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { Appointment } from '../domain/appointment';
import type { CalendarResource } from '../domain/calendar';
import { Appointments } from '../persistence/appointments';
import { BusyTimes } from '../persistence/busy-times';
import type { CalendarAppointmentType, CalendarReading } from '../persistence/calendar-reader';
import { actedBy, assertMayOverride } from './acting';
import { appointmentDto } from './appointment-dto';
import { Placements } from './placements';

export interface AppointmentRequest {
  readonly contactId: string;
  /** Whose holds give way to the visit, where somebody else booked it for the contact. */
  readonly holderId?: string;
  readonly appointmentTypeId: string;
  /** ISO 8601. */
  readonly startsAt: string;
  readonly resourceId?: string;
  readonly partySize?: number;
  readonly title?: string;
  readonly description?: string | null;
  readonly notes?: string | null;
  readonly location?: string | null;
  readonly locationType?: LocationType;
  readonly assignedToUserId?: string | null;
  readonly override?: boolean;
  readonly bookedByCoordinatorId?: string | null;
}

/**
 * Books a visit and answers it. Throws SlotUnavailable if somebody else has the time,
 * OutsideAvailability if it is not on offer, NotFound for an unknown contact, kind of visit or resource.
 */
export class BookAppointment extends Command<AppointmentDto> {
  constructor(readonly request: AppointmentRequest) {
    super();
  }
}

@CommandHandler(BookAppointment)
export class BookAppointmentHandler implements ICommandHandler<BookAppointment> {
  constructor(
    private readonly placements: Placements,
    private readonly busyTimes: BusyTimes,
    private readonly appointments: Appointments,
    private readonly queries: QueryBus,
    private readonly clock: Clock,
  ) {}

  async execute({ request }: BookAppointment): Promise<AppointmentDto> {
    const { contactId, appointmentTypeId, resourceId, partySize = 1, override } = request;
    const now = this.clock.now();
    const by = actedBy(request.bookedByCoordinatorId);
    if (override) assertMayOverride(by);
    const [contact] = await this.queries.execute(new ContactSummaries([contactId]));
    if (!contact || contact.deleted) throw new NotFound('The contact');

    const startsAt = Temporal.Instant.from(request.startsAt);
    const holderId = request.holderId ?? contactId;
    const wish = { startsAt, appointmentTypeId, resourceId, partySize, override, holderId };
    const { slot, query, reading, time } = await this.placements.place(wish);
    const holds = await this.busyTimes.holdsInTheWay(time, holderId, now);
    const id = newId();
    const taken = await this.busyTimes.take(time, { appointmentId: id }, { holds });
    if (!taken) throw this.placements.unavailable(wish, query);

    const { bufferBeforeMinutes, bufferAfterMinutes } = query.rules;
    const { calendar, type } = reading as CalendarReading & { type: CalendarAppointmentType };
    const appointment = Appointment.book(
      {
        ...{ id, organizationId: currentOrganizationId(), contactId, appointmentTypeId, partySize },
        resourceId: taken.resourceId,
        startsAt,
        endsAt: Temporal.Instant.fromEpochMilliseconds(slot.endsAt),
        ...{ bufferBeforeMinutes, bufferAfterMinutes },
        title: request.title ?? type.name,
        description: request.description,
        notes: request.notes,
        location: request.location,
        locationType: request.locationType,
        assignedToUserId: request.assignedToUserId,
        bookedByCoordinatorId: request.bookedByCoordinatorId,
      },
      { by, now },
    );
    await this.appointments.save(appointment);
    const resource = calendar.resources.find(
      ({ id }) => id === taken.resourceId,
    ) as CalendarResource;
    return appointmentDto(appointment, {
      contact,
      appointmentType: { id: type.id, name: type.name },
      resource: { id: resource.id, name: resource.name },
    });
  }
}
