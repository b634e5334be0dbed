import type { AnySkill, SkillOutcome } from '@coordinator/contracts/skills';
import { Clock, Logger, SkillRegistry, sqlStateOf, UnitOfWork } from '@coordinator/platform';
import type { RegisteredSkill, SkillCaller } from '@coordinator/platform';
import { DomainError } from '@coordinator/platform/domain';
import { Injectable } from '@nestjs/common';
import { argumentsHash } from './arguments-hash';
import { SkillEffects } from '../persistence/skill-effects';
import { checkArguments } from './skill-arguments';
import type { SkillGrants } from './skill-grants';

/** A writing skill that is asked for again this soon, with nothing done in between, is the same request told twice. */
const REISSUE_WINDOW = { minutes: 2 };
/** What may be changed in one turn, by whichever model and however often the turn is tried. */
const MAX_EFFECTS_PER_TURN = 4;

/** An effect of this turn, as far as this attempt at it knows. */
export interface DoneSkill {
  readonly skill: string;
  readonly argumentsHash: string;
  readonly args: object;
  readonly result: unknown;
}

/** What came of a use, with what it changed, if it did. */
export interface SkillRun {
  readonly outcome: SkillOutcome;
  readonly done?: DoneSkill;
}

/**
 * Carries skills out: checked before, once only, and with every failure told as an outcome.
 * What a skill changes and the record that it did are committed together.
 */
@Injectable()
export class SkillRunner {
  constructor(
    private readonly registry: SkillRegistry,
    private readonly effects: SkillEffects,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly logger: Logger,
  ) {}

  /** The skills of a team that some context carries out. */
  available(grants: SkillGrants): AnySkill[] {
    return grants.names.flatMap((name) => this.registry.find(name)?.definition ?? []);
  }

  async run(
    name: string,
    args: unknown,
    grants: SkillGrants,
    caller: SkillCaller,
  ): Promise<SkillRun> {
    const skill = grants.has(name) ? this.registry.find(name) : undefined;
    if (!skill) return refusal('unknown_skill', 'There is no such skill.');
    if (!grants.allows(name)) {
      return refusal('identity_required', 'It is not certain enough who is asking for this.');
    }
    try {
      const checked = await checkArguments(skill.definition, args);
      if (!checked.ok) return refusal('invalid_arguments', checked.message);
      return skill.definition.writes
        ? await this.#change(skill, checked.args, caller)
        : { outcome: { ok: true, result: await skill.handler.use(checked.args, caller) } };
    } catch (error) {
      return { outcome: await this.#failure(error, name, caller) };
    }
  }

  /** The result as the database keeps it, whether it is done now or was done before. */
  async #change(
    { definition, handler }: RegisteredSkill,
    args: object,
    caller: SkillCaller,
  ): Promise<SkillRun> {
    const { conversationId, turnId } = caller;
    const key = {
      conversationId,
      turnId,
      skill: definition.name,
      argumentsHash: argumentsHash(args),
    };
    return this.unitOfWork.run(async () => {
      await this.effects.lock(conversationId);
      const now = this.clock.now();
      const earlier = await this.effects.find(key, now.subtract(REISSUE_WINDOW));
      if (earlier) return done(key.argumentsHash, definition.name, args, earlier.result);
      if ((await this.effects.countOfTurn(turnId)) >= MAX_EFFECTS_PER_TURN) {
        return refusal('budget_exhausted', 'Enough was changed for one reply.');
      }
      const result = asJson(await handler.use(args, caller));
      await this.effects.add(key, result, now);
      return done(key.argumentsHash, definition.name, args, result);
    });
  }

  async #failure(error: unknown, skill: string, { turnId }: SkillCaller): Promise<SkillOutcome> {
    if (!(error instanceof DomainError)) {
      // The message could quote what the person wrote.
      const { name, stack = '' } = error instanceof Error ? error : new Error();
      const at = stack
        .split('\n')
        .find((line) => line.startsWith('    at '))
        ?.trim();
      this.logger.error(
        { skill, turnId, fault: name, sqlState: sqlStateOf(error), at },
        'A skill failed',
      );
      return { ok: false, code: 'skill_failed', message: 'This does not work for the moment.' };
    }
    const { errors, extensions } = error.details;
    // Only an addition to the refusal, which stands without it.
    const further =
      typeof extensions === 'function' ? await extensions().catch(() => undefined) : extensions;
    return {
      ok: false,
      code: error.code,
      message: error.message,
      ...((errors || further) && { details: { ...(errors && { errors }), ...further } }),
    };
  }
}

export const refusal = (code: string, message: string): SkillRun => ({
  outcome: { ok: false, code, message },
});

function done(argumentsHash: string, skill: string, args: object, result: unknown): SkillRun {
  return { outcome: { ok: true, result }, done: { skill, argumentsHash, args, result } };
}

/** As it will be read back, so that the first use and a repeated one answer alike. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));
