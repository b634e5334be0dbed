import { randomBytes } from 'node:crypto';
import type { ChatRequest } from './chat-request';
import type { ScriptStep } from './script-step';

const CHARACTERS_PER_TOKEN = 4;
/** Words that a stream sends at a time. */
const WORDS = /\S+\s*|\s+/g;

/** The answer to a request as one chat completion. */
export function completionOf(request: ChatRequest, step: ScriptStep): object {
  const calls = toolCallsOf(step);
  return {
    ...head(request),
    object: 'chat.completion',
    choices: [
      {
        index: 0,
        message: {
          role: 'assistant',
          content: step.reply ?? null,
          refusal: null,
          ...(calls.length > 0 && { tool_calls: calls }),
        },
        logprobs: null,
        finish_reason: finishReason(step),
      },
    ],
    usage: usageOf(request, step),
  };
}

/** The same answer as the chunks of a stream: words one by one, arguments of tools in halves. */
export function* chunksOf(request: ChatRequest, step: ScriptStep): Generator<object> {
  const common = { ...head(request), object: 'chat.completion.chunk' };
  const chunk = (delta: object, reason: string | null = null) => ({
    ...common,
    choices: [{ index: 0, delta, logprobs: null, finish_reason: reason }],
  });
  yield chunk({ role: 'assistant', content: step.reply === undefined ? null : '' });
  for (const [words] of (step.reply ?? '').matchAll(WORDS)) yield chunk({ content: words });
  for (const [index, call] of toolCallsOf(step).entries()) {
    const { arguments: whole, name } = call.function;
    const middle = Math.ceil(whole.length / 2);
    yield chunk({ tool_calls: [{ ...call, index, function: { name, arguments: '' } }] });
    for (const part of [whole.slice(0, middle), whole.slice(middle)]) {
      yield chunk({ tool_calls: [{ index, function: { arguments: part } }] });
    }
  }
  yield chunk({}, finishReason(step));
  if (request.stream_options?.include_usage) {
    yield { ...common, choices: [], usage: usageOf(request, step) };
  }
}

function head({ model }: ChatRequest): { id: string; created: number; model: string } {
  const created = Math.floor(Date.now() / 1000);
  return { id: `chatcmpl-${randomBytes(12).toString('hex')}`, created, model };
}

function toolCallsOf({ toolCalls = [] }: ScriptStep) {
  return toolCalls.map(({ name, arguments: given }) => ({
    id: `call_${randomBytes(12).toString('hex')}`,
    type: 'function',
    function: { name, arguments: typeof given === 'string' ? given : JSON.stringify(given) },
  }));
}

function finishReason({ toolCalls = [] }: ScriptStep): string {
  return toolCalls.length > 0 ? 'tool_calls' : 'stop';
}

function usageOf(
  { messages, tools = [] }: ChatRequest,
  { reply = '', toolCalls = [] }: ScriptStep,
) {
  const asked = tokensOf(JSON.stringify(messages) + JSON.stringify(tools));
  const answered = tokensOf(reply + (toolCalls.length > 0 ? JSON.stringify(toolCalls) : ''));
  return {
    prompt_tokens: asked,
    completion_tokens: answered,
    total_tokens: asked + answered,
  };
}

function tokensOf(text: string): number {
  return Math.ceil(text.length / CHARACTERS_PER_TOKEN);
}
