import { HOLD_TIME } from '@coordinator/contracts/skills';
import type { SkillResult, TimeArguments } from '@coordinator/contracts/skills';
import { SkillHandler } from '@coordinator/platform';
import type { SkillCaller, SkillHandlerOf } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { HoldTime } from '../hold-time.command';

/** Keeps a time for the person spoken with. Throws as HoldTime does. */
@Injectable()
@SkillHandler(HOLD_TIME)
export class HoldTimeSkill implements SkillHandlerOf<typeof HOLD_TIME> {
  constructor(private readonly commands: CommandBus) {}

  async use(
    { appointmentTypeId, startsAt, partySize }: TimeArguments,
    { contactId }: SkillCaller,
  ): Promise<SkillResult<typeof HOLD_TIME>> {
    const hold = await this.commands.execute(
      new HoldTime({ contactId, appointmentTypeId, startsAt, partySize }),
    );
    return { holdId: hold.id, startsAt: hold.startsAt, expiresAt: hold.expiresAt };
  }
}
