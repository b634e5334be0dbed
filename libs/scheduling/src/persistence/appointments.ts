import { currentOrganizationId, newId, NotFound, UnitOfWork } from '@coordinator/platform';
import { LockMode } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { Appointment } from '../domain/appointment';

/** The appointments as aggregates, for what changes them. */
@Injectable()
export class Appointments {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Others that want to change it wait. Throws {@link NotFound}. */
  async getForChange(id: string): Promise<Appointment> {
    const appointment = await this.unitOfWork.em.findOne(
      Appointment,
      { id, deletedAt: null },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    if (!appointment) throw new NotFound('The appointment');
    return appointment;
  }

  /** Writes a new or changed appointment together with the steps that it took. */
  async save(appointment: Appointment): Promise<void> {
    const { em } = this.unitOfWork;
    em.persist(appointment);
    await em.flush();
    const steps = appointment.pullHistory().map((entry) => ({
      id: newId(),
      status: entry.status,
      starts_at: entry.startsAt.toString(),
      ends_at: entry.endsAt.toString(),
      resource_id: entry.resourceId,
      at: entry.at.toString(),
      actor_kind: entry.by.kind,
      actor_id: entry.by.id,
    }));
    if (steps.length === 0) return;
    await this.unitOfWork.query(WRITE_HISTORY, [
      currentOrganizationId(),
      appointment.id,
      JSON.stringify(steps),
    ]);
  }
}

const WRITE_HISTORY = `
  insert into scheduling.appointment_history
    (id, organization_id, appointment_id, status, starts_at, ends_at, resource_id, at, actor_kind, actor_id)
  select id, $1, $2, status, starts_at, ends_at, resource_id, at, actor_kind, actor_id
    from jsonb_to_recordset($3::jsonb) as step
      (id uuid, status text, starts_at timestamptz, ends_at timestamptz, resource_id uuid,
       at timestamptz, actor_kind text, actor_id uuid)`;
