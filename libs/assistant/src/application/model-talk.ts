import type { OwnVisit } from '@coordinator/contracts/skills';
import { Config, Logger } from '@coordinator/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { DialogueModel, ModelReply } from '../domain/dialogue-model';
import { Voice } from '../domain/engine/wording/voice';
import { findFault } from '../domain/guards/find-fault';
import { untoldVisits } from '../domain/guards/visit-times';
import { evidenceOf } from './evidence-of';
import { cleanReply } from './finish-reply';
import { askForPerson, passOn } from './follow-up-guard';
import type { Spoken, TurnAttempt } from './turn-attempt';
import { answerWithEffects } from './turn-guards';

/** The language model, or null where none is configured. */
export const LANGUAGE_MODEL = Symbol('LANGUAGE_MODEL');
export const BUILT_IN_MODEL = Symbol('BUILT_IN_MODEL');

/** The engine answers in milliseconds; what it waits for is the database. */
const BUILT_IN_TIMEOUT_MS = 20_000;

/** Asks the language model first, and the built-in engine where that does not answer sensibly. */
@Injectable()
export class ModelTalk {
  constructor(
    private readonly config: Config,
    private readonly logger: Logger,
    @Inject(LANGUAGE_MODEL) private readonly languageModel: DialogueModel | null,
    @Inject(BUILT_IN_MODEL) private readonly builtIn: DialogueModel,
  ) {}

  /** Rejects only when nobody can be told of the person either. */
  async speak(attempt: TurnAttempt): Promise<Spoken> {
    return (
      (await this.#askLanguageModel(attempt)) ??
      (await this.#askBuiltIn(attempt)) ??
      (await this.#giveUp(attempt))
    );
  }

  async #askLanguageModel(attempt: TurnAttempt): Promise<Spoken | null> {
    if (!this.languageModel) return null;
    const timeout = this.config.LLM_TIMEOUT_SECONDS * 1_000;
    const reply = await this.#ask(this.languageModel, 'llm', attempt, timeout);
    if (!reply) return answerWithEffects(attempt, 'told_what_was_done');
    const text = cleanReply(reply.text, attempt);
    const fault = findFault(text, evidenceOf(attempt));
    if (fault === null) return { ...reply, text: withVisitTimes(text, attempt), model: 'llm' };
    attempt.guarded(fault);
    attempt.fellBack(fault);
    return answerWithEffects(attempt, 'told_what_was_done');
  }

  async #askBuiltIn(attempt: TurnAttempt): Promise<Spoken | null> {
    const reply = await this.#ask(this.builtIn, 'built_in', attempt, BUILT_IN_TIMEOUT_MS);
    if (reply?.text.trim()) return { ...reply, model: 'built_in' };
    return answerWithEffects(attempt, 'told_what_was_done');
  }

  async #giveUp(attempt: TurnAttempt): Promise<Spoken> {
    attempt.guarded('apology');
    const followUp =
      (await passOn(attempt, 'normal')) ??
      (await askForPerson(attempt, 'No answer could be found', 'normal'));
    if (followUp === null) throw new Error('No model answered, and nobody could be told.');
    const text = `I'm sorry, I can't answer that right now. ${followUp}`;
    return { text, model: 'built_in', memory: attempt.memory };
  }

  /** Null when the model failed; why is noted. Afterwards the model can do nothing more. */
  async #ask(
    model: DialogueModel,
    name: Spoken['model'],
    attempt: TurnAttempt,
    timeoutMs: number,
  ): Promise<ModelReply | null> {
    const over = new AbortController();
    const signal = AbortSignal.any([over.signal, AbortSignal.timeout(timeoutMs)]);
    try {
      const reply = model.reply(attempt.modelTurn, attempt.skills.for(name, signal), signal);
      return await Promise.race([reply, aborted(signal)]);
    } catch (error) {
      const late = signal.aborted;
      attempt.fellBack(`${name}_${late ? 'timeout' : 'error'}`);
      // The message could quote what the person wrote.
      const fault = error instanceof Error ? error.name : 'unknown';
      this.logger.warn({ turnId: attempt.turn.turnId, model: name, late, fault }, 'A model failed');
      return null;
    } finally {
      over.abort();
      await attempt.skills.settled();
    }
  }
}

const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });

/** A reply that leaves the day and time of a booked visit unsaid, with them. */
function withVisitTimes(text: string, attempt: TurnAttempt): string {
  const untold = untoldVisits(text, evidenceOf(attempt));
  if (untold.length === 0) return text;
  attempt.guarded('visit_time');
  const voice = new Voice(attempt.brief.facts);
  const visits = untold.map(({ result }) => result as OwnVisit);
  return `${text} ${visits
    .map((visit) => `${voice.titleOf(visit)}: ${voice.times.full(visit.startsAt)}.`)
    .join(' ')}`;
}
