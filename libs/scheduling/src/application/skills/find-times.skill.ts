import { FIND_TIMES } from '@coordinator/contracts/skills';
import type { FindTimesArguments, OfferedTime, SkillResult } from '@coordinator/contracts/skills';
import { Clock, InvalidInput, SkillHandler, UnitOfWork } from '@coordinator/platform';
import type { SkillCaller, SkillHandlerOf } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { isWithin, nearest } from '../../domain/time-of-day';
import { SettingsStore } from '../../persistence/settings-store';
import { FindSlots } from '../find-slots.query';
import { OpenDays } from '../open-days.query';

const MAX_DAYS_APART = 31;
const MAX_TIMES = 200;
/** How far behind the wanted days other times are looked for. */
const NEARBY_DAYS = 14;
const MAX_NEARBY = 6;

/** Finds what can be offered: a time that the person holds is free for them. */
@Injectable()
@SkillHandler(FIND_TIMES)
export class FindTimesSkill implements SkillHandlerOf<typeof FIND_TIMES> {
  constructor(
    private readonly queries: QueryBus,
    private readonly settings: SettingsStore,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Throws NotFound for an unknown kind of visit, NotBookable for one that is switched off, InvalidInput for the days. */
  use(args: FindTimesArguments, caller: SkillCaller): Promise<SkillResult<typeof FIND_TIMES>> {
    const first = Temporal.PlainDate.from(args.from);
    const last = Temporal.PlainDate.from(args.to);
    if (first.until(last).days > MAX_DAYS_APART) {
      const message = `to may lie at most ${MAX_DAYS_APART} days after from`;
      throw new InvalidInput([{ path: 'to', message }]);
    }
    return this.unitOfWork.run(async () => {
      const { timezone } = await this.settings.get();
      const free = await this.#free(args, args.to, caller);
      const times = free.filter(({ startsAt }) => isWithin(args, startsAt, timezone));
      return {
        times: times.slice(0, MAX_TIMES),
        closedDays: await this.#closedDays(first, last),
        nearby: times.length > 0 ? [] : await this.#nearby(args, timezone, caller),
      };
    });
  }

  async #free(
    { appointmentTypeId, from, partySize }: FindTimesArguments,
    to: string,
    { contactId }: SkillCaller,
  ): Promise<OfferedTime[]> {
    const slots = await this.queries.execute(
      new FindSlots({ appointmentTypeId, from, to, partySize, holderId: contactId }),
    );
    return slots.map(({ startsAt, endsAt }) => ({ startsAt, endsAt }));
  }

  async #nearby(
    args: FindTimesArguments,
    zone: string,
    caller: SkillCaller,
  ): Promise<OfferedTime[]> {
    const today = this.clock.now().toZonedDateTimeISO(zone).toPlainDate().toString();
    const wanted = args.to < today ? { ...args, from: today, to: today } : args;
    const until = Temporal.PlainDate.from(wanted.to).add({ days: NEARBY_DAYS }).toString();
    return nearest(await this.#free(wanted, until, caller), wanted, zone, MAX_NEARBY);
  }

  /** The dates on which nothing is open, for any kind of visit. */
  async #closedDays(first: Temporal.PlainDate, last: Temporal.PlainDate): Promise<string[]> {
    const days = await this.queries.execute(new OpenDays(first.toString(), last.toString()));
    const open = new Set(
      days.filter(({ intervals }) => intervals.length > 0).map(({ date }) => date),
    );
    return Array.from({ length: first.until(last).days + 1 }, (_, days) =>
      first.add({ days }).toString(),
    ).filter((date) => !open.has(date));
  }
}
