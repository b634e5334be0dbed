import { CONFIRM_APPOINTMENT } from '@coordinator/contracts/skills';
import type { OwnVisit, OwnVisitArguments } from '@coordinator/contracts/skills';
import { SkillHandler } from '@coordinator/platform';
import type { SkillCaller, SkillHandlerOf } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ConfirmAppointment } from '../confirm-appointment.command';
import { OwnVisits } from './own-visits';

/** Notes that the person is coming; a second time changes nothing. Throws NotFound for a visit that is not theirs. */
@Injectable()
@SkillHandler(CONFIRM_APPOINTMENT)
export class ConfirmAppointmentSkill implements SkillHandlerOf<typeof CONFIRM_APPOINTMENT> {
  constructor(
    private readonly ownVisits: OwnVisits,
    private readonly commands: CommandBus,
  ) {}

  async use({ appointmentId }: OwnVisitArguments, caller: SkillCaller): Promise<OwnVisit> {
    await this.ownVisits.assertOwn(appointmentId, caller);
    await this.commands.execute(new ConfirmAppointment(appointmentId, caller.coordinatorId));
    return this.ownVisits.show(appointmentId);
  }
}
