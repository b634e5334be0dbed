import type { ChatRequest } from './chat-request';
import type { Script, ScriptStep } from './script-step';

export interface LoggedRequest extends ChatRequest {
  /** ISO 8601 instant, UTC. */
  at: string;
}

interface Rest {
  step: ScriptStep;
  times: number;
}

const MAX_LOGGED = 200;
/** What the model says where its script has nothing. */
const DEFAULT_STEP: ScriptStep = { reply: '…' };

/** A model that does what its script says. Kept in memory: a restart forgets script and requests. */
export class ScriptedModel {
  private script: Script = { steps: [], loop: false };
  private rest: Rest[] = [];
  private readonly log: LoggedRequest[] = [];

  follow(script: Script): void {
    this.script = script;
    this.rewind();
  }

  /** The script, and the steps of it that are still to come. */
  state(): Script & { remaining: ScriptStep[] } {
    return { ...this.script, remaining: this.rest.map(({ step }) => step) };
  }

  /** What it was asked, newest last. */
  requests(): LoggedRequest[] {
    return this.log;
  }

  forgetRequests(): void {
    this.log.length = 0;
  }

  /** Uses up the first remaining step that fits this request. */
  answer(request: ChatRequest): ScriptStep {
    this.log.push({ at: new Date().toISOString(), ...request });
    if (this.log.length > MAX_LOGGED) this.log.shift();

    if (this.rest.length === 0 && this.script.loop) this.rewind();
    const lastUser = lastUserText(request).toLowerCase();
    const found = this.rest.find(({ step }) =>
      lastUser.includes(step.when?.lastUserIncludes?.toLowerCase() ?? ''),
    );
    if (!found) return DEFAULT_STEP;
    found.times -= 1;
    this.rest = this.rest.filter(({ times }) => times > 0);
    return found.step;
  }

  private rewind(): void {
    this.rest = this.script.steps.map((step) => ({
      step,
      times: step.repeat === true ? Infinity : (step.repeat ?? 1),
    }));
  }
}

function lastUserText({ messages }: ChatRequest): string {
  const content = messages.findLast(({ role }) => role === 'user')?.content;
  if (typeof content === 'string') return content;
  if (!isContentParts(content)) return '';
  return content.map((part) => (typeof part?.text === 'string' ? part.text : '')).join('');
}

function isContentParts(content: unknown): content is ({ text?: unknown } | null)[] {
  return Array.isArray(content);
}
