/**
 * Something a coordinator can do for the person it speaks with. The definition is what
 * a model is shown; the handler stands in the context that the skill acts on.
 */
export interface SkillDefinition<Arguments extends object = object, Result = unknown> {
  /** Stable, in snake_case, as role templates name it. */
  readonly name: string;
  /** Tells a model when to use the skill, and what comes back. */
  readonly description: string;
  /** A class-validator class: what the model may pass. */
  readonly arguments: new () => Arguments;
  /** Whether it changes anything. Such an effect takes place once, however often it is asked for. */
  readonly writes: boolean;
  /** Only a type: never set. */
  readonly result?: Result;
}

export type AnySkill = SkillDefinition<object, unknown>;

type ArgumentsOf<Definition> = Definition extends SkillDefinition<infer A, unknown> ? A : never;
type ResultOf<Definition> = Definition extends SkillDefinition<object, infer R> ? R : never;
export type { ArgumentsOf as SkillArguments, ResultOf as SkillResult };

interface SkillDescription<Arguments extends object> {
  readonly description: string;
  readonly arguments: new () => Arguments;
  readonly writes: boolean;
}

/** Defines a skill. Its result is given as a type: `defineSkill<BookArguments, BookedVisit>(…)`. */
export const defineSkill = <Arguments extends object, Result>(
  name: string,
  description: SkillDescription<Arguments>,
): SkillDefinition<Arguments, Result> => ({ name, ...description });

/** What came of using a skill. A refusal carries the stable code of the error behind it. */
export type SkillOutcome<Result = unknown> =
  | { readonly ok: true; readonly result: Result }
  | {
      readonly ok: false;
      /** Such as `slot_unavailable`, `identity_required`, `invalid_arguments`, `unknown_skill`. */
      readonly code: string;
      readonly message: string;
      /** Further members of the problem, such as `alternatives`. */
      readonly details?: Readonly<Record<string, unknown>>;
    };
