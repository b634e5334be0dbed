import { TRANSFER_TO_PERSON } from '@coordinator/contracts/skills';
import type { SkillArguments, SkillResult } from '@coordinator/contracts/skills';
import { SkillHandler } from '@coordinator/platform';
import type { SkillCaller, SkillHandlerOf } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { RequestPerson } from '../request-person.command';

@Injectable()
@SkillHandler(TRANSFER_TO_PERSON)
export class TransferToPersonSkill implements SkillHandlerOf<typeof TRANSFER_TO_PERSON> {
  constructor(private readonly commands: CommandBus) {}

  async use(
    { reason, urgency = 'normal' }: SkillArguments<typeof TRANSFER_TO_PERSON>,
    { conversationId }: SkillCaller,
  ): Promise<SkillResult<typeof TRANSFER_TO_PERSON>> {
    await this.commands.execute(new RequestPerson(conversationId, reason, urgency));
    return { handedOver: true };
  }
}
