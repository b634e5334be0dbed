import { Clock, JobQueue } from '@coordinator/platform';
import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { failureOf, PROVIDER_UNREACHABLE } from '../domain/text-failure';
import type { TextFailure } from '../domain/text-failure';
import { OutboundTexts } from '../persistence/outbound-texts';
import type { OutboundText } from '../persistence/outbound-texts';
import { TextProgress } from './text-progress';
import type { TakenText, TextSenderError } from './text-sender';
import { DeliverText } from './text.jobs';

/** With the waits between them, tries for about half an hour. */
const MAX_ATTEMPTS = 9;
const FIRST_WAIT_S = 2;
const LONGEST_WAIT_S = 600;

const waitAfter = (attempts: number): Temporal.DurationLike => ({
  seconds: Math.min(FIRST_WAIT_S * 3 ** (attempts - 1), LONGEST_WAIT_S),
});

export type DeliveryOutcome =
  | { readonly taken: TakenText }
  | { readonly denial: TextFailure }
  | { readonly error: TextSenderError };

/** Notes how an attempt to send a text ended. */
export class EndDelivery extends Command<void> {
  constructor(
    readonly messageId: string,
    readonly attemptId: string,
    readonly outcome: DeliveryOutcome,
  ) {
    super();
  }
}

@CommandHandler(EndDelivery)
export class EndDeliveryHandler implements ICommandHandler<EndDelivery> {
  constructor(
    private readonly texts: OutboundTexts,
    private readonly progress: TextProgress,
    private readonly jobs: JobQueue,
    private readonly clock: Clock,
  ) {}

  async execute({ messageId, attemptId, outcome }: EndDelivery): Promise<void> {
    const text = await this.texts.lock(messageId);
    if (!text || text.attemptId !== attemptId) return;
    if ('taken' in outcome) {
      await this.progress.advance(text, { status: 'sent', ...outcome.taken });
    } else if ('denial' in outcome) {
      await this.progress.advance(text, { status: 'failed', failure: outcome.denial });
    } else if (text.status === 'sending') {
      await this.#noteFailure(text, outcome.error);
    }
  }

  async #noteFailure(
    text: OutboundText,
    { isFinal, providerCode }: TextSenderError,
  ): Promise<void> {
    if (isFinal) {
      await this.progress.advance(text, { status: 'failed', failure: failureOf(providerCode) });
    } else if (text.attempts >= MAX_ATTEMPTS) {
      await this.progress.advance(text, { status: 'failed', failure: PROVIDER_UNREACHABLE });
    } else {
      await this.#tryLater(text);
    }
  }

  async #tryLater({ id, attempts }: OutboundText): Promise<void> {
    const now = this.clock.now();
    const runAt = now.add(waitAfter(attempts));
    const reason = 'The phone company did not take the text yet. We keep trying.';
    await this.texts.postpone(id, { until: runAt.toString(), attempts, reason }, now);
    await this.jobs.enqueue(DeliverText, { messageId: id }, { runAt });
  }
}
