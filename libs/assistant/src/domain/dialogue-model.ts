import type {
  AnySkill,
  SkillArguments,
  SkillOutcome,
  SkillResult,
} from '@coordinator/contracts/skills';
import type { Brief } from './brief';
import type { DialogueMemory } from './dialogue-memory';
import type { Turn } from './turn';

/** The skills that the coordinator has in this turn. Every use is checked, limited, and kept in the trace. */
export interface Skills {
  readonly available: readonly AnySkill[];
  has(skill: AnySkill): boolean;
  use<Definition extends AnySkill>(
    skill: Definition,
    args: SkillArguments<Definition>,
  ): Promise<SkillOutcome<SkillResult<Definition>>>;
  /** As {@link use}, for a name and arguments of which nothing is known. */
  useNamed(name: string, args: unknown): Promise<SkillOutcome>;
}

/** All that a model is given for one reply. */
export interface ModelTurn {
  readonly turn: Turn;
  readonly brief: Brief;
  /** What earlier turns of the conversation left to remember. */
  readonly memory: DialogueMemory;
  readonly now: Temporal.Instant;
}

export interface ModelReply {
  readonly text: string;
  readonly memory: DialogueMemory;
}

/** Words the reply of a coordinator, and uses skills for it. */
export abstract class DialogueModel {
  /** Rejects when no sensible reply could be had, or when `signal` aborts. */
  abstract reply(turn: ModelTurn, skills: Skills, signal: AbortSignal): Promise<ModelReply>;
}
