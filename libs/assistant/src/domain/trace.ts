import type { AnswerSource } from '@coordinator/contracts/skills';

/** Who used a skill: the brief, to know what it tells; a model; or a guard, to keep a promise. */
export type SkillUser = 'brief' | 'llm' | 'built_in' | 'guard';

export interface SkillUseNote {
  readonly name: string;
  readonly by: SkillUser;
  readonly args: Readonly<Record<string, unknown>>;
  readonly ok: boolean;
  /** Of the refusal; null when there was none. */
  readonly code: string | null;
  readonly ms: number;
}

/** Why a reply is as it is. */
export interface TurnTrace {
  /** What the answers of this turn were taken from. */
  readonly retrieved: readonly AnswerSource[];
  readonly skills: readonly SkillUseNote[];
  /** Guards that changed or replaced what was to be said, in that order. */
  readonly guards: readonly string[];
  /** Why the built-in engine, or the frame itself, took the turn over; null when it did not have to. */
  readonly fallback: string | null;
}
