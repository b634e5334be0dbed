import { SCHEDULE_CALLBACK } from '@coordinator/contracts/skills';
import type { FollowUpPromise, ScheduleCallbackArguments } from '@coordinator/contracts/skills';
import { SkillHandler } from '@coordinator/platform';
import type { SkillCaller, SkillHandlerOf } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';
import { callbackDue } from '../../domain/promised-time';
import { Promises } from './promises';

/** Promises a call from the people of the business, while they are there. */
@Injectable()
@SkillHandler(SCHEDULE_CALLBACK)
export class ScheduleCallbackSkill implements SkillHandlerOf<typeof SCHEDULE_CALLBACK> {
  constructor(private readonly promises: Promises) {}

  /** Throws InvalidInput for a time that nobody can promise today. */
  use(
    { reason, at, name }: ScheduleCallbackArguments,
    caller: SkillCaller,
  ): Promise<FollowUpPromise> {
    const wanted = at === undefined ? null : Temporal.Instant.from(at);
    return this.promises.make(
      { type: 'call', description: reason, name },
      (working, now) => callbackDue(wanted, working, now),
      caller,
    );
  }
}
