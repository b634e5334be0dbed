import type {
  AnySkill,
  SkillArguments,
  SkillOutcome,
  SkillResult,
} from '@coordinator/contracts/skills';
import { DialogueModel } from '../domain/dialogue-model';
import type { ModelReply, ModelTurn, Skills } from '../domain/dialogue-model';

export interface RecordedUse {
  readonly name: string;
  readonly args: unknown;
  readonly ok: boolean;
}

/** What a model did for one reply. */
export interface RecordedTurn {
  readonly uses: readonly RecordedUse[];
  readonly text: string;
}

/** Writes down what another model does. */
export class RecordingModel extends DialogueModel {
  readonly turns: RecordedTurn[] = [];
  /** What the uses of each turn came to: ids in them differ from one time to the next. */
  readonly outcomes: (readonly SkillOutcome[])[] = [];
  /** What the model was given for each reply. */
  readonly given: { readonly turn: ModelTurn; readonly available: readonly AnySkill[] }[] = [];

  constructor(private readonly model: DialogueModel) {
    super();
  }

  async reply(turn: ModelTurn, skills: Skills, signal: AbortSignal): Promise<ModelReply> {
    const uses: RecordedUse[] = [];
    const outcomes: SkillOutcome[] = [];
    this.given.push({ turn, available: skills.available });
    const reply = await this.model.reply(turn, recording(skills, uses, outcomes), signal);
    this.outcomes.push(outcomes);
    this.turns.push({ uses, text: reply.text });
    return reply;
  }
}

function recording(skills: Skills, uses: RecordedUse[], outcomes: SkillOutcome[]): Skills {
  const useNamed = async (name: string, args: unknown): Promise<SkillOutcome> => {
    const outcome = await skills.useNamed(name, args);
    uses.push({
      name,
      args: JSON.parse(JSON.stringify(args)) as unknown,
      ok: outcome.ok,
    });
    outcomes.push(JSON.parse(JSON.stringify(outcome)) as SkillOutcome);
    return outcome;
  };
  return {
    available: skills.available,
    has: (skill) => skills.has(skill),
    useNamed,
    use: <Definition extends AnySkill>(
      { name }: Definition,
      args: SkillArguments<Definition>,
    ): Promise<SkillOutcome<SkillResult<Definition>>> =>
      useNamed(name, args) as Promise<SkillOutcome<SkillResult<Definition>>>,
  };
}
