/** The built-in engine as the product runs it, with the dialogues that are written for it, bundled for the bench. */
import 'reflect-metadata';
import { DialogueModel } from '../domain/dialogue-model';
import type { ModelReply, ModelTurn, Skills } from '../domain/dialogue-model';
import { DIALOGUES } from '../domain/engine/dialogues/all';
import { BuiltInModel } from '../engine/built-in-model';
import { play } from './play';

/** Measures what the engine takes by itself, without the skills that it uses. */
class TimedModel extends DialogueModel {
  readonly #engine = new BuiltInModel();

  constructor(private readonly onTurn: (ms: number) => void) {
    super();
  }

  async reply(turn: ModelTurn, skills: Skills, signal: AbortSignal): Promise<ModelReply> {
    let inSkillsMs = 0;
    const timed = async <T>(work: Promise<T>): Promise<T> => {
      const begin = performance.now();
      return work.finally(() => (inSkillsMs += performance.now() - begin));
    };
    const begin = performance.now();
    const reply = await this.#engine.reply(
      turn,
      {
        available: skills.available,
        has: (skill) => skills.has(skill),
        use: (skill, args) => timed(skills.use(skill, args)),
        useNamed: (name, args) => timed(skills.useNamed(name, args)),
      },
      signal,
    );
    this.onTurn(performance.now() - begin - inSkillsMs);
    return reply;
  }
}

/** Plays every dialogue once, one after the other. Answers what each turn took, in milliseconds. */
export async function playAll(): Promise<number[]> {
  const turnsMs: number[] = [];
  const model = new TimedModel((ms) => turnsMs.push(ms));
  for (const dialogue of DIALOGUES) await play(dialogue, model);
  return turnsMs;
}
