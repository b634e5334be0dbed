import { BOOK_APPOINTMENT } from '@coordinator/contracts/skills';
import type { BookAppointmentArguments, OwnVisit } from '@coordinator/contracts/skills';
import { callerAddress, EnsureContactNamed } from '@coordinator/crm';
import { Clock, SkillHandler } from '@coordinator/platform';
import type { SkillCaller, SkillHandlerOf } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { AppointmentRows } from '../../persistence/appointment-rows';
import { BusyTimes } from '../../persistence/busy-times';
import { BookAppointment } from '../book-appointment.command';
import { OwnVisits } from './own-visits';

/**
 * Books for the person spoken with, or for whoever on the same phone goes by the given name. The very
 * same visit asked for again is the one that is there. Throws as BookAppointment does.
 */
@Injectable()
@SkillHandler(BOOK_APPOINTMENT)
export class BookAppointmentSkill implements SkillHandlerOf<typeof BOOK_APPOINTMENT> {
  constructor(
    private readonly commands: CommandBus,
    private readonly busyTimes: BusyTimes,
    private readonly rows: AppointmentRows,
    private readonly ownVisits: OwnVisits,
    private readonly clock: Clock,
  ) {}

  async use(args: BookAppointmentArguments, caller: SkillCaller): Promise<OwnVisit> {
    const { name, notes, appointmentTypeId, startsAt, partySize = 1 } = args;
    const contactId = name
      ? await this.commands.execute(
          new EnsureContactNamed(caller.contactId, callerAddress(caller), name),
        )
      : caller.contactId;
    await this.busyTimes.lockHoldsOf(contactId);
    const wanted = { appointmentTypeId, startsAt, partySize };
    const id =
      (await this.#sameVisit(contactId, wanted)) ??
      (await this.#book({ ...wanted, contactId, notes }, caller));
    return this.ownVisits.show(id);
  }

  async #book(
    wanted: BookAppointmentArguments & { contactId: string },
    { contactId: holderId, coordinatorId: bookedByCoordinatorId }: SkillCaller,
  ): Promise<string> {
    const request = { ...wanted, holderId, bookedByCoordinatorId };
    return (await this.commands.execute(new BookAppointment(request))).id;
  }

  async #sameVisit(
    contactId: string,
    { appointmentTypeId, startsAt, partySize }: BookAppointmentArguments,
  ): Promise<string | undefined> {
    const visits = await this.rows.ahead([contactId], this.clock.now());
    const same = visits.find(
      (visit) =>
        visit.appointmentTypeId === appointmentTypeId &&
        visit.partySize === partySize &&
        Date.parse(visit.startsAt) === Date.parse(startsAt),
    );
    return same?.id;
  }
}
