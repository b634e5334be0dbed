import { TAKE_MESSAGE } from '@coordinator/contracts/skills';
import type { FollowUpPromise, TakeMessageArguments } from '@coordinator/contracts/skills';
import { SkillHandler } from '@coordinator/platform';
import type { SkillCaller, SkillHandlerOf } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';
import { messageDue } from '../../domain/promised-time';
import { Promises } from './promises';

/** Writes a message down for the people of the business. Urgent ones ask for a call. */
@Injectable()
@SkillHandler(TAKE_MESSAGE)
export class TakeMessageSkill implements SkillHandlerOf<typeof TAKE_MESSAGE> {
  constructor(private readonly promises: Promises) {}

  use(
    { message, name, urgency = 'normal' }: TakeMessageArguments,
    caller: SkillCaller,
  ): Promise<FollowUpPromise> {
    const type = urgency === 'urgent' ? 'call' : 'task';
    return this.promises.make(
      { type, priority: urgency, description: message, name },
      (working, now) => messageDue(urgency, working, now),
      caller,
    );
  }
}
