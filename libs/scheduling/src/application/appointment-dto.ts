import type { AppointmentContactDto, AppointmentDto, NamedDto } from '@coordinator/contracts';
import { toIso } from '@coordinator/platform';
import type { AppointmentRow } from '../persistence/appointment-rows';

type Instants = 'startsAt' | 'endsAt' | 'confirmedAt' | 'cancelledAt' | 'createdAt' | 'updatedAt';
type Moment = Temporal.Instant | string;

/** An appointment as an aggregate or as a row of the database. */
export type AppointmentFields = Omit<
  AppointmentDto,
  Instants | 'contact' | 'appointmentType' | 'resource'
> &
  Record<Exclude<Instants, 'confirmedAt' | 'cancelledAt'>, Moment> &
  Record<'confirmedAt' | 'cancelledAt', Moment | null>;

export interface AppointmentNames {
  readonly contact: AppointmentContactDto;
  readonly appointmentType: NamedDto | null;
  readonly resource: NamedDto;
}

/** An appointment as the API shows it. */
export function appointmentDto(fields: AppointmentFields, names: AppointmentNames): AppointmentDto {
  return {
    id: fields.id,
    status: fields.status,
    title: fields.title,
    description: fields.description,
    startsAt: iso(fields.startsAt),
    endsAt: iso(fields.endsAt),
    partySize: fields.partySize,
    contactId: fields.contactId,
    contact: contactOf(names.contact),
    appointmentTypeId: fields.appointmentTypeId,
    appointmentType: names.appointmentType,
    resourceId: fields.resourceId,
    resource: names.resource,
    bookedByCoordinatorId: fields.bookedByCoordinatorId,
    assignedToUserId: fields.assignedToUserId,
    location: fields.location,
    locationType: fields.locationType,
    notes: fields.notes,
    cancellationReason: fields.cancellationReason,
    confirmedAt: fields.confirmedAt && iso(fields.confirmedAt),
    cancelledAt: fields.cancelledAt && iso(fields.cancelledAt),
    createdAt: iso(fields.createdAt),
    updatedAt: iso(fields.updatedAt),
  };
}

const iso = (moment: Moment): string => toIso(moment.toString());

/** The same for a row that was read with its names. */
export function appointmentOfRow(
  row: AppointmentRow,
  contact: AppointmentContactDto,
): AppointmentDto {
  const { appointmentTypeId, appointmentTypeName, resourceId, resourceName } = row;
  return appointmentDto(row, {
    contact,
    appointmentType:
      appointmentTypeId && appointmentTypeName
        ? { id: appointmentTypeId, name: appointmentTypeName }
        : null,
    resource: { id: resourceId, name: resourceName },
  });
}

const contactOf = ({ id, firstName, lastName, phone, email }: AppointmentContactDto) => {
  return { id, firstName, lastName, phone, email };
};
