import { createTestProduct } from '@coordinator/composition/testing';
import type { ModelRequest, TestProduct } from '@coordinator/composition/testing';
import * as skillDefinitions from '@coordinator/contracts/skills';
import { skillSchema } from '@coordinator/platform';
import { DIALOGUES } from '../domain/engine/dialogues/all';
import type { WrittenDialogue } from '../domain/engine/dialogues/dialogue';
import { HELD_OUT_DIALOGUES } from '../domain/engine/dialogues/held-out/all';
import { findFault } from '../domain/guards/find-fault';
import { LOCKED_SECTIONS } from '../domain/locked-sections';
import { BuiltInModel } from '../engine/built-in-model';
import { completionsOf, openingRequests } from '../testing/model-script';
import { play, type Played } from '../testing/play';
import { RecordingModel, type RecordedTurn } from '../testing/recording-model';
import { OpenAiCompatibleModel } from './openai-compatible-model';

const TIMEOUT_MS = 120_000;
/** Shorter texts, such as "3", also stand in the instructions. */
const TELLING_LENGTH = 15;
const WRITING: ReadonlySet<string> = new Set(
  Object.values(skillDefinitions).flatMap((skill) =>
    typeof skill === 'object' && 'writes' in skill && skill.writes ? skill.name : [],
  ),
);

let product: TestProduct;

beforeAll(async () => {
  product = await createTestProduct({ sandbox: true });
}, 60_000);
afterAll(() => product?.close());

interface Performance {
  readonly played: Played;
  readonly model: RecordingModel;
  readonly requests: readonly ModelRequest[];
}

async function perform(
  dialogue: WrittenDialogue,
  script: readonly RecordedTurn[],
): Promise<Performance> {
  await fetch(`${product.sandboxUrl}/llm/requests`, { method: 'DELETE' });
  await product.sandbox.scriptModel(script.flatMap(completionsOf));
  const model = new RecordingModel(
    new OpenAiCompatibleModel({ baseUrl: `${product.sandboxUrl}/v1`, model: 'scripted' }),
  );
  const played = await play(dialogue, model);
  return { played, model, requests: await product.sandbox.modelRequests() };
}

const textsOf = ({ messages }: ModelRequest, role: string) =>
  messages.filter((message) => message.role === role).map(({ content }) => content);

function expectShown(dialogue: WrittenDialogue, { model, requests }: Performance): void {
  const said: string[] = [];
  const replies: string[] = [];
  const shown = openingRequests(requests, model.turns);
  for (const [index, { says }] of dialogue.script.entries()) {
    const request = shown[index] as ModelRequest;
    said.push(...(typeof says === 'string' ? [says] : says));
    const [instructions, ...more] = textsOf(request, 'system');
    expect(more).toEqual([]);
    for (const { text } of LOCKED_SECTIONS) expect(instructions).toContain(text);
    for (const text of said.filter(({ length }) => length >= TELLING_LENGTH))
      expect(instructions).not.toContain(text);
    const [records, ...texts] = textsOf(request, 'user');
    expect(records).toMatch(/^\[Records of the business/);
    expect(texts).toEqual(said);
    expect(textsOf(request, 'assistant')).toEqual(replies);
    replies.push(model.turns[index]?.text ?? '');
    expect(request.tools).toEqual(
      model.given[index]?.available.map((skill) => ({
        type: 'function',
        function: {
          name: skill.name,
          description: skill.description,
          parameters: skillSchema(skill),
        },
      })),
    );
  }
}

/** The frame of a turn would let the replies through. */
function expectProven({ model }: Performance): void {
  for (const [index, { uses, text }] of model.turns.entries()) {
    const outcomes = model.outcomes[index] ?? [];
    const { brief, turn, memory, now } = model.given[index]!.turn;
    const fault = findFault(text, {
      ...brief,
      effects: uses.flatMap(({ name }, at) => {
        const outcome = outcomes[at];
        return outcome?.ok && WRITING.has(name) ? { skill: name, result: outcome.result } : [];
      }),
      outcomes,
      offered: memory.offered?.times ?? [],
      texts: turn.texts,
      history: turn.history,
      now,
    });
    expect({ text, fault }).toEqual({ text, fault: null });
  }
}

describe('The written dialogues by a language model that does what the built-in engine does', () => {
  it(
    'have the same uses of skills, the same replies and the same book',
    async () => {
      let carried = 0;
      for (const dialogue of [...DIALOGUES, ...HELD_OUT_DIALOGUES]) {
        const engine = new RecordingModel(new BuiltInModel());
        const wanted = await play(dialogue, engine);
        const performance = await perform(dialogue, engine.turns);
        expect({ name: dialogue.name, turns: performance.model.turns }).toEqual({
          name: dialogue.name,
          turns: engine.turns,
        });
        expect(performance.played).toEqual(wanted);
        expect(performance.requests).toHaveLength(engine.turns.flatMap(completionsOf).length);
        expectShown(dialogue, performance);
        expectProven(performance);
        carried += 1;
      }
      process.stdout.write(`dialogues through the language-model adapter: ${carried}\n`);
    },
    TIMEOUT_MS,
  );
});
