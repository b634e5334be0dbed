import {
  flag,
  integerBetween,
  isObject,
  optional,
  parseBody,
  string,
  type FieldRule,
} from '../http/parse-body';
import { Problem } from '../http/problem';

export interface ScriptedToolCall {
  name: string;
  /** An object, or the very characters to send, so that they may be no JSON at all. */
  arguments: Record<string, unknown> | string;
}

/** What the model does when it is asked once. */
export interface ScriptStep {
  /** Only for requests like this; what does not fit waits for one that does. */
  when?: { lastUserIncludes?: string };
  reply?: string;
  toolCalls?: ScriptedToolCall[];
  /** HTTP status of a refusal. */
  status?: number;
  latencyMs?: number;
  /** Cuts the connection: at once, or in the middle of a stream. */
  drop?: boolean;
  /** The whole body of the answer, whatever it is. */
  raw?: string;
  /** How often it is done before the next; `true` for ever. */
  repeat?: number | true;
}

export interface Script {
  steps: ScriptStep[];
  /** Whether it begins again at its end. */
  loop: boolean;
}

const MAX_LATENCY_MS = 600_000;

const RULES: Record<keyof ScriptStep, FieldRule> = {
  when: optional((value) =>
    isObject(value) && Object.keys(value).every((key) => key === 'lastUserIncludes')
      ? optional(string)(value.lastUserIncludes) && 'lastUserIncludes must be a string'
      : 'must be { lastUserIncludes }',
  ),
  reply: optional(string),
  toolCalls: optional((value) =>
    Array.isArray(value) && value.every(isToolCall)
      ? undefined
      : 'must be a list of { name, arguments }, arguments an object or a string',
  ),
  status: optional(integerBetween(400, 599)),
  latencyMs: optional(integerBetween(0, MAX_LATENCY_MS)),
  drop: optional(flag),
  raw: optional(string),
  repeat: optional((value) => (value === true ? undefined : integerBetween(1, 1_000_000)(value))),
};

/**
 * A script, given as `{ steps, loop? }` or as its list of steps alone.
 *
 * @throws Problem 400 naming the field of the first step that is not valid.
 */
export function parseScript(body: unknown): Script {
  const whole = Array.isArray(body) ? { steps: body } : body;
  const { steps, loop = false } = parseBody<{ steps: unknown[]; loop?: boolean }>(whole, {
    steps: (value) => (Array.isArray(value) ? undefined : 'must be a list'),
    loop: optional(flag),
  });
  if (loop && steps.length === 0) {
    throw new Problem(400, 'invalid_body', 'A script without steps cannot begin again.');
  }
  return {
    steps: steps.map((step, index) =>
      parseBody<ScriptStep>(step, RULES, { prefix: `steps[${index}]` }),
    ),
    loop,
  };
}

function isToolCall(value: unknown): value is ScriptedToolCall {
  if (!isObject(value)) return false;
  const { name, arguments: given, ...others } = value;
  const hasArguments = typeof given === 'string' || isObject(given);
  return typeof name === 'string' && hasArguments && Object.keys(others).length === 0;
}
