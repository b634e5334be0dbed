import { MOVE_APPOINTMENT } from '@coordinator/contracts/skills';
import type { MoveAppointmentArguments, OwnVisit } from '@coordinator/contracts/skills';
import { SkillHandler } from '@coordinator/platform';
import type { SkillCaller, SkillHandlerOf } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { RescheduleAppointment } from '../reschedule-appointment.command';
import { OwnVisits } from './own-visits';

/** Moves a visit of the person's own. Throws NotFound for any other, and what RescheduleAppointment throws. */
@Injectable()
@SkillHandler(MOVE_APPOINTMENT)
export class MoveAppointmentSkill implements SkillHandlerOf<typeof MOVE_APPOINTMENT> {
  constructor(
    private readonly ownVisits: OwnVisits,
    private readonly commands: CommandBus,
  ) {}

  async use(
    { appointmentId, startsAt }: MoveAppointmentArguments,
    caller: SkillCaller,
  ): Promise<OwnVisit> {
    await this.ownVisits.assertOwn(appointmentId, caller);
    const { contactId: holderId, coordinatorId } = caller;
    await this.commands.execute(
      new RescheduleAppointment(appointmentId, { startsAt, holderId, coordinatorId }),
    );
    return this.ownVisits.show(appointmentId);
  }
}
