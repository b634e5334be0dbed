import { isObject } from '../http/parse-body';
import { LlmError } from './llm-error';

interface ToolCallMessage {
  id?: unknown;
}

export interface ChatMessage {
  role: string;
  content?: unknown;
  tool_calls?: ToolCallMessage[];
  tool_call_id?: string;
}

export interface ChatRequest {
  model: string;
  messages: ChatMessage[];
  tools?: unknown[];
  stream?: boolean;
  stream_options?: { include_usage?: boolean };
  [other: string]: unknown;
}

const ROLES = ['system', 'developer', 'user', 'assistant', 'tool'];

/** @throws LlmError 400 for what a real model would refuse. */
export function parseChatRequest(body: unknown): ChatRequest {
  if (!isObject(body)) throw new LlmError(400, 'The body must be a JSON object.');
  const { model, messages, tools } = body;
  if (typeof model !== 'string' || model === '') {
    throw new LlmError(400, 'You must provide a model.', 'model');
  }
  if (!Array.isArray(messages) || messages.length === 0) {
    throw new LlmError(400, "'messages' must be a list with at least one message.", 'messages');
  }
  checkMessages(messages);
  if (tools !== undefined && !(Array.isArray(tools) && tools.every(isTool))) {
    throw new LlmError(400, "'tools' must be a list of functions with valid names.", 'tools');
  }
  return body as ChatRequest;
}

/** Every call of a tool is answered by the messages that follow it, and nothing else is. */
function checkMessages(messages: unknown[]): asserts messages is ChatMessage[] {
  let open = new Set<unknown>();
  messages.forEach((message, index) => {
    const param = `messages.[${index}]`;
    if (!isObject(message) || !ROLES.includes(String(message.role))) {
      throw new LlmError(400, `Invalid value: '${param}.role'.`, param);
    }
    const { role, tool_calls: calls, tool_call_id: answered } = message;
    if (role === 'tool') {
      if (open.delete(answered)) return;
      throw new LlmError(
        400,
        "A message with role 'tool' must answer a call in the message before it.",
        param,
      );
    }
    if (open.size > 0) {
      throw new LlmError(
        400,
        'Every tool call must be followed by a message that answers it.',
        param,
      );
    }
    if (Array.isArray(calls)) open = new Set(calls.map((call: ToolCallMessage) => call?.id));
  });
  if (open.size > 0) {
    throw new LlmError(
      400,
      'Every tool call must be followed by a message that answers it.',
      'messages',
    );
  }
}

function isTool(tool: unknown): boolean {
  if (!isObject(tool) || tool.type !== 'function' || !isObject(tool.function)) return false;
  return /^[\w-]{1,64}$/.test(String(tool.function.name));
}
