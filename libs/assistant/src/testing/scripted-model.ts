import { DialogueModel } from '../domain/dialogue-model';
import type { ModelReply, ModelTurn, Skills } from '../domain/dialogue-model';

export type Behavior = (
  skills: Skills,
  turn: ModelTurn,
  signal: AbortSignal,
) => Promise<string> | string;

/** A model that does what a test wants. */
export class ScriptedModel extends DialogueModel {
  calls = 0;

  constructor(private readonly behave: Behavior) {
    super();
  }

  async reply(turn: ModelTurn, skills: Skills, signal: AbortSignal): Promise<ModelReply> {
    this.calls += 1;
    return { text: await this.behave(skills, turn, signal), memory: turn.memory };
  }
}
