import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { generateText, isStepCount } from 'ai';
import type { LanguageModel } from 'ai';
import { DialogueModel } from '../domain/dialogue-model';
import type { ModelReply, ModelTurn, Skills } from '../domain/dialogue-model';
import { SpokenTimes } from '../domain/engine/wording/spoken-times';
import { instructionsOf, messagesOf } from './conversation-messages';
import { withLocalTimes } from './local-times';
import { OfferedTimes } from './offered-times';
import { skillTools } from './skill-tools';

export interface LanguageModelAccess {
  readonly baseUrl: string;
  readonly model: string;
  readonly apiKey?: string | undefined;
}

/** How often the model is asked for one reply; each time it may use skills. */
const MAX_STEPS = 6;
const MAX_OUTPUT_TOKENS = 800;

/** Ends that leave no whole answer. Some endpoints give no reason, which is as good as an end. */
const UNFINISHED: ReadonlySet<string> = new Set([
  'tool-calls',
  'length',
  'content-filter',
  'error',
]);

/** A language model behind any endpoint that speaks OpenAI's chat completions. */
export class OpenAiCompatibleModel extends DialogueModel {
  readonly #model: LanguageModel;

  constructor({ baseUrl, model, apiKey }: LanguageModelAccess) {
    super();
    const provider = createOpenAICompatible({
      name: 'llm',
      baseURL: baseUrl,
      ...(apiKey && { apiKey }),
    });
    this.#model = provider.chatModel(model);
  }

  async reply(turn: ModelTurn, skills: Skills, signal: AbortSignal): Promise<ModelReply> {
    const { timezone, country } = turn.brief.facts;
    const times = new SpokenTimes(timezone, country);
    const offers = new OfferedTimes(times);
    const { text, finishReason } = await generateText({
      model: this.#model,
      instructions: instructionsOf(turn.brief),
      messages: messagesOf(turn),
      tools: skillTools(skills, (skill, args, outcome) => {
        offers.note(skill, args, outcome);
        return withLocalTimes(outcome, times);
      }),
      // Such a call reaches no skill by itself; as a use it is refused, and stands in the trace.
      repairToolCall: async ({ toolCall: { toolName, input } }) => {
        await skills.useNamed(toolName, input);
        return null;
      },
      stopWhen: isStepCount(MAX_STEPS),
      maxOutputTokens: MAX_OUTPUT_TOKENS,
      // A second try would spend the time that the built-in engine needs to answer instead.
      maxRetries: 0,
      abortSignal: signal,
    });
    if (UNFINISHED.has(finishReason) || !text.trim()) {
      throw new Error(`The model ended with ${finishReason} and no complete text.`);
    }
    const { lastVisitId, offered: before } = turn.memory;
    const offered = offers.in(text) ?? (offers.settled ? undefined : before);
    return { text, memory: { ...(offered && { offered }), ...(lastVisitId && { lastVisitId }) } };
  }
}
