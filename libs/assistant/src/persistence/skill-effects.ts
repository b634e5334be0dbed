import { currentOrganizationId, UnitOfWork } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';

/** What a writing skill has done. */
export interface SkillEffect {
  readonly skill: string;
  readonly argumentsHash: string;
  readonly result: unknown;
}

/** An effect as it is asked for: by whom, where, and with what. */
export interface EffectKey {
  readonly conversationId: string;
  readonly turnId: string;
  readonly skill: string;
  readonly argumentsHash: string;
}

/** The effects of skills, so that none takes place twice. */
@Injectable()
export class SkillEffects {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Lets one transaction at a time change anything for the conversation. */
  async lock(conversationId: string): Promise<void> {
    await this.unitOfWork.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `assistant.conversation:${currentOrganizationId()}:${conversationId}`,
    ]);
  }

  /** Those of a turn, in the order in which they came about. */
  ofTurn(turnId: string): Promise<SkillEffect[]> {
    return this.unitOfWork.query<SkillEffect>(
      `select skill, arguments_hash as "argumentsHash", result from assistant.skill_effects
        where organization_id = $1 and turn_id = $2 order by sequence`,
      [currentOrganizationId(), turnId],
    );
  }

  /**
   * The effect that already is what is asked for: the same in this turn, or, if it came about
   * after `since`, the very last one of the conversation.
   */
  async find(key: EffectKey, since: Temporal.Instant): Promise<SkillEffect | undefined> {
    return this.unitOfWork.queryOne<SkillEffect>(
      `select skill, arguments_hash as "argumentsHash", result
         from assistant.skill_effects
        where organization_id = $1 and conversation_id = $2 and skill = $4 and arguments_hash = $5
          and (turn_id = $3
               or created_at > $6
                  and sequence = (select max(sequence) from assistant.skill_effects
                                   where organization_id = $1 and conversation_id = $2))
        order by sequence desc limit 1`,
      [
        currentOrganizationId(),
        key.conversationId,
        key.turnId,
        key.skill,
        key.argumentsHash,
        since.toString(),
      ],
    );
  }

  async countOfTurn(turnId: string): Promise<number> {
    const row = await this.unitOfWork.queryOne<{ count: number }>(
      `select count(*)::int as count from assistant.skill_effects
        where organization_id = $1 and turn_id = $2`,
      [currentOrganizationId(), turnId],
    );
    return row?.count ?? 0;
  }

  async add(key: EffectKey, result: unknown, now: Temporal.Instant): Promise<void> {
    await this.unitOfWork.query(
      `insert into assistant.skill_effects
         (organization_id, conversation_id, turn_id, skill, arguments_hash, result, created_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [
        currentOrganizationId(),
        key.conversationId,
        key.turnId,
        key.skill,
        key.argumentsHash,
        JSON.stringify(result ?? null),
        now.toString(),
      ],
    );
  }
}
