import type { ModelRequest } from '@coordinator/composition/testing';
import type { RecordedTurn } from './recording-model';

/** The adapter asks for one reply no more often; one time of them is for the words. */
const STEPS_WITH_SKILLS = 5;

/** The completions by which a language model does what was recorded: one skill after the other, then the reply. */
export function completionsOf({ uses, text }: RecordedTurn): object[] {
  const atOnce = Math.max(1, Math.ceil(uses.length / STEPS_WITH_SKILLS));
  const calls = uses.map(({ name, args }) => ({ name, arguments: args }));
  const steps: object[] = [];
  for (let from = 0; from < calls.length; from += atOnce)
    steps.push({ toolCalls: calls.slice(from, from + atOnce) });
  return [...steps, { reply: text }];
}

/** The first request of each turn: what the model is shown before it does anything. */
export function openingRequests(
  requests: readonly ModelRequest[],
  script: readonly RecordedTurn[],
): ModelRequest[] {
  let next = 0;
  return script.map((turn) => {
    const request = requests[next];
    if (!request) throw new Error('The model was asked less often than the script has it.');
    next += completionsOf(turn).length;
    return request;
  });
}
