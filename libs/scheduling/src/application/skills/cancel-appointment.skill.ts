import { CANCEL_APPOINTMENT } from '@coordinator/contracts/skills';
import type { CancelAppointmentArguments, OwnVisit } from '@coordinator/contracts/skills';
import { SkillHandler } from '@coordinator/platform';
import type { SkillCaller, SkillHandlerOf } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { CancelAppointment } from '../cancel-appointment.command';
import { OwnVisits } from './own-visits';

/** Cancels a visit of the person's own. Throws NotFound for any other, and for one that is cancelled already. */
@Injectable()
@SkillHandler(CANCEL_APPOINTMENT)
export class CancelAppointmentSkill implements SkillHandlerOf<typeof CANCEL_APPOINTMENT> {
  constructor(
    private readonly ownVisits: OwnVisits,
    private readonly commands: CommandBus,
  ) {}

  async use(
    { appointmentId, reason = null }: CancelAppointmentArguments,
    caller: SkillCaller,
  ): Promise<OwnVisit> {
    await this.ownVisits.assertOwn(appointmentId, caller);
    await this.commands.execute(new CancelAppointment(appointmentId, reason, caller.coordinatorId));
    return this.ownVisits.show(appointmentId);
  }
}
