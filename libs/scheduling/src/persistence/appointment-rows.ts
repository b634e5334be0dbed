import type { AppointmentHistoryDto, AppointmentStatus } from '@coordinator/contracts';
import { toIso, UnitOfWork } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';

/** An appointment as it is read for the API; instants as PostgreSQL writes them. */
export interface AppointmentRow {
  id: string;
  status: AppointmentStatus;
  title: string;
  description: string | null;
  startsAt: string;
  endsAt: string;
  partySize: number;
  contactId: string;
  appointmentTypeId: string | null;
  appointmentTypeName: string | null;
  resourceId: string;
  resourceName: string;
  bookedByCoordinatorId: string | null;
  assignedToUserId: string | null;
  location: string | null;
  locationType: 'in_person' | 'phone' | 'video';
  notes: string | null;
  cancellationReason: string | null;
  confirmedAt: string | null;
  cancelledAt: string | null;
  createdAt: string;
  updatedAt: string;
  /** Whether visits of its kind are to be confirmed; null for one of no kind. */
  requiresConfirmation: boolean | null;
  isDeleted: boolean;
}

export interface AppointmentFilter {
  readonly contactId?: string;
  readonly resourceId?: string;
  readonly status?: AppointmentStatus;
  /** Inclusive. */
  readonly from?: string;
  /** Exclusive. */
  readonly to?: string;
  /** Only those behind this place in the order. */
  readonly after?: { readonly startsAt: string; readonly id: string };
  readonly limit: number;
}

/** More than anybody keeps in mind. */
const MAX_AHEAD = 50;

/** Appointments as rows, for reading only. */
@Injectable()
export class AppointmentRows {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** In the order of `startsAt`. */
  list(filter: AppointmentFilter): Promise<AppointmentRow[]> {
    const { contactId, resourceId, status, from, to, after, limit } = filter;
    const parameters: unknown[] = [];
    const put = (value: unknown) => `$${parameters.push(value)}`;
    const conditions = [
      'a.deleted_at is null',
      contactId && `a.contact_id = ${put(contactId)}`,
      resourceId && `a.resource_id = ${put(resourceId)}`,
      status && `a.status = ${put(status)}`,
      from && `a.starts_at >= ${put(from)}`,
      to && `a.starts_at < ${put(to)}`,
      after &&
        `(a.starts_at, a.id) > (${put(after.startsAt)}::timestamptz, ${put(after.id)}::uuid)`,
    ].filter((condition) => condition !== undefined);
    return this.unitOfWork.query<AppointmentRow>(
      `${SELECT} where ${conditions.join(' and ')} order by a.starts_at, a.id limit ${put(limit)}`,
      parameters,
    );
  }

  /** The visits of any of the contacts that are still to come, the next first. */
  ahead(contactIds: readonly string[], now: Temporal.Instant): Promise<AppointmentRow[]> {
    return this.unitOfWork.query<AppointmentRow>(
      `${SELECT}
        where a.contact_id = any ($1::uuid[]) and a.starts_at > $2 and a.deleted_at is null
          and a.status in ('scheduled', 'confirmed')
        order by a.starts_at, a.id limit ${MAX_AHEAD}`,
      [contactIds, now.toString()],
    );
  }

  find(id: string): Promise<AppointmentRow | undefined> {
    return this.unitOfWork.queryOne<AppointmentRow>(
      `${SELECT} where a.id = $1 and a.deleted_at is null`,
      [id],
    );
  }

  /** Also one that was taken off the calendar. */
  findEvenDeleted(id: string): Promise<AppointmentRow | undefined> {
    return this.unitOfWork.queryOne<AppointmentRow>(`${SELECT} where a.id = $1`, [id]);
  }

  /** The steps of an appointment, oldest first. */
  async history(id: string): Promise<AppointmentHistoryDto[]> {
    const rows = await this.unitOfWork.query<AppointmentHistoryDto>(
      `select status, starts_at as "startsAt", ends_at as "endsAt", resource_id as "resourceId", at,
              actor_kind as "actorKind", actor_id as "actorId"
         from scheduling.appointment_history where appointment_id = $1 order by at, id`,
      [id],
    );
    return rows.map((row) => ({
      ...row,
      startsAt: toIso(row.startsAt),
      endsAt: toIso(row.endsAt),
      at: toIso(row.at),
    }));
  }
}

const SELECT = `
  select a.id, a.status, a.title, a.description, a.starts_at as "startsAt", a.ends_at as "endsAt",
         a.party_size as "partySize", a.contact_id as "contactId",
         a.appointment_type_id as "appointmentTypeId", t.name as "appointmentTypeName",
         a.resource_id as "resourceId", r.name as "resourceName",
         a.booked_by_coordinator_id as "bookedByCoordinatorId",
         a.assigned_to_user_id as "assignedToUserId", a.location, a.location_type as "locationType",
         a.notes, a.cancellation_reason as "cancellationReason", a.confirmed_at as "confirmedAt",
         a.cancelled_at as "cancelledAt", a.created_at as "createdAt", a.updated_at as "updatedAt",
         t.requires_confirmation as "requiresConfirmation", a.deleted_at is not null as "isDeleted"
    from scheduling.appointments a
    join scheduling.resources r on r.id = a.resource_id
    left join scheduling.appointment_types t on t.id = a.appointment_type_id`;
