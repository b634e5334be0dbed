import type { ModelReply, ModelTurn, Skills } from '../dialogue-model';
import { decide } from './policy/decide';
import { Desk } from './policy/desk';

/** One reply of the built-in engine: the same turn, memory and skills always give the same one. */
export async function reply(
  turn: ModelTurn,
  skills: Skills,
  signal: AbortSignal,
): Promise<ModelReply> {
  signal.throwIfAborted();
  const desk = new Desk(turn, skills, signal);
  await decide(desk);
  return desk.reply();
}
