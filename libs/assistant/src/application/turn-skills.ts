import type {
  AnswerSource,
  AnySkill,
  SkillArguments,
  SkillOutcome,
  SkillResult,
} from '@coordinator/contracts/skills';
import type { SkillCaller } from '@coordinator/platform';
import type { Skills } from '../domain/dialogue-model';
import { traceable, traceableArguments } from '../domain/traceable';
import type { SkillUseNote, SkillUser } from '../domain/trace';
import type { SkillGrants } from './skill-grants';
import { refusal } from './skill-runner';
import type { DoneSkill, SkillRun, SkillRunner } from './skill-runner';

/** How often one model may use skills for one reply. */
const MAX_USES = 12;
const MAX_WRITING_USES = 4;
/** A model that never ends must not fill the trace. */
const MAX_NOTES = 60;

/** All uses of skills in one attempt at a turn, one after the other: noted for the trace, and limited for each who uses them. */
export class TurnSkills {
  readonly #notes: SkillUseNote[] = [];
  readonly #done: DoneSkill[] = [];
  readonly #outcomes: SkillOutcome[] = [];
  readonly #retrieved = new Map<string, AnswerSource>();
  readonly available: readonly AnySkill[];
  #last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly runner: SkillRunner,
    private readonly grants: SkillGrants,
    private readonly caller: SkillCaller,
  ) {
    this.available = runner.available(grants);
  }

  get notes(): readonly SkillUseNote[] {
    return this.#notes;
  }

  /** What was changed, or found to be changed already. */
  get done(): readonly DoneSkill[] {
    return this.#done;
  }

  /** What the uses came to, refusals too. */
  get outcomes(): readonly SkillOutcome[] {
    return this.#outcomes;
  }

  /** What answers were taken from. */
  get retrieved(): readonly AnswerSource[] {
    return [...this.#retrieved.values()];
  }

  /** Resolves when no skill is at work any more. */
  async settled(): Promise<void> {
    await this.#last;
  }

  /** The skills for one who uses them, until `signal` aborts. Guards and the brief are not limited. */
  for(by: SkillUser, signal?: AbortSignal): Skills {
    const limited = by === 'llm' || by === 'built_in';
    let uses = 0;
    let writes = 0;
    const useNamed = (name: string, args: unknown): Promise<SkillOutcome> =>
      this.#inTurn(async () => {
        if (signal?.aborted)
          return refusal('turn_over', 'The reply is no longer waited for.').outcome;
        const writing = this.available.some((skill) => skill.name === name && skill.writes);
        uses += 1;
        writes += Number(writing);
        const spent = limited && (uses > MAX_USES || (writing && writes > MAX_WRITING_USES));
        return spent
          ? this.#note(by, name, args, () =>
              Promise.resolve(refusal('budget_exhausted', 'Enough was done for one reply.')),
            )
          : this.#note(by, name, args, () => this.runner.run(name, args, this.grants, this.caller));
      });
    return {
      available: this.available,
      has: ({ name }) => this.available.some((skill) => skill.name === name),
      useNamed,
      use: <Definition extends AnySkill>(
        { name }: Definition,
        args: SkillArguments<Definition>,
      ): Promise<SkillOutcome<SkillResult<Definition>>> =>
        useNamed(name, args) as Promise<SkillOutcome<SkillResult<Definition>>>,
    };
  }

  /** Models ask for several skills at once; each sees what the one before has changed. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#last.then(work);
    this.#last = result.catch(() => undefined);
    return result;
  }

  async #note(
    by: SkillUser,
    name: string,
    args: unknown,
    work: () => Promise<SkillRun>,
  ): Promise<SkillOutcome> {
    const begin = performance.now();
    const { outcome, done } = await work();
    const note: SkillUseNote = {
      name: traceable(name.slice(0, 100)) as string,
      by,
      args: traceableArguments(args),
      ok: outcome.ok,
      code: outcome.ok ? null : outcome.code,
      ms: Math.round(performance.now() - begin),
    };
    if (this.#notes.length < MAX_NOTES) {
      this.#notes.push(note);
      this.#outcomes.push(outcome);
    }
    if (done) this.#done.push(done);
    if (outcome.ok) this.#retrieve(outcome.result);
    return outcome;
  }

  #retrieve(result: unknown): void {
    const { source } = (result ?? {}) as { source?: AnswerSource };
    if (source?.id) this.#retrieved.set(`${source.kind}:${source.id}`, source);
  }
}
