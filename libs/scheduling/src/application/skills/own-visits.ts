import type { OwnVisit } from '@coordinator/contracts/skills';
import { callerAddress, ContactsAt, ContactSummaries, hasName } from '@coordinator/crm';
import type { ContactSummary } from '@coordinator/crm';
import { Clock, NotFound, toIso, UnitOfWork } from '@coordinator/platform';
import type { SkillCaller } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { AppointmentRows } from '../../persistence/appointment-rows';
import type { AppointmentRow } from '../../persistence/appointment-rows';

/**
 * The visits that somebody may see and change from where they write: those still to come of everybody
 * who is reached there, because families share a phone. Nobody else's, and none that has begun.
 */
@Injectable()
export class OwnVisits {
  constructor(
    private readonly rows: AppointmentRows,
    private readonly queries: QueryBus,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** The next first. */
  list(caller: SkillCaller): Promise<OwnVisit[]> {
    return this.unitOfWork.run(async () => {
      const contacts = await this.queries.execute(new ContactsAt(callerAddress(caller)));
      const byId = new Map(contacts.map((contact) => [contact.id, contact]));
      const rows = await this.rows.ahead([...byId.keys()], this.clock.now());
      return rows.map((row) => ownVisit(row, byId.get(row.contactId)));
    });
  }

  /** Throws {@link NotFound} unless it is one of the person's own. */
  async assertOwn(appointmentId: string, caller: SkillCaller): Promise<void> {
    const visits = await this.list(caller);
    if (!visits.some((visit) => visit.appointmentId === appointmentId))
      throw new NotFound('The appointment');
  }

  /** One as it is now, whatever has become of it. */
  async show(appointmentId: string): Promise<OwnVisit> {
    const row = await this.rows.find(appointmentId);
    if (!row) throw new NotFound('The appointment');
    const [contact] = await this.queries.execute(new ContactSummaries([row.contactId]));
    return ownVisit(row, contact);
  }
}

const ownVisit = (row: AppointmentRow, contact: ContactSummary | undefined): OwnVisit => ({
  appointmentId: row.id,
  appointmentTypeId: row.appointmentTypeId,
  title: row.title,
  startsAt: toIso(row.startsAt),
  endsAt: toIso(row.endsAt),
  status: row.status,
  partySize: row.partySize,
  bookedFor: contact && hasName(contact) ? contact.firstName : 'you',
});
