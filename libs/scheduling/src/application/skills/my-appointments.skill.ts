import { MY_APPOINTMENTS } from '@coordinator/contracts/skills';
import type { OwnVisit } from '@coordinator/contracts/skills';
import { SkillHandler } from '@coordinator/platform';
import type { SkillCaller, SkillHandlerOf } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';
import { OwnVisits } from './own-visits';

@Injectable()
@SkillHandler(MY_APPOINTMENTS)
export class MyAppointmentsSkill implements SkillHandlerOf<typeof MY_APPOINTMENTS> {
  constructor(private readonly ownVisits: OwnVisits) {}

  async use(_none: object, caller: SkillCaller): Promise<{ visits: OwnVisit[] }> {
    return { visits: await this.ownVisits.list(caller) };
  }
}
