import type { ContactStatus } from '@coordinator/contracts';
import { DecideOutbound } from '@coordinator/compliance';
import type { OutboundDecision } from '@coordinator/compliance';
import { ContactSummaries, GetContact } from '@coordinator/crm';
import { Clock, JobQueue } from '@coordinator/platform';
import { Command, CommandBus, CommandHandler, QueryBus } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { denialOf } from '../domain/gate-words';
import type { TextFailure } from '../domain/text-failure';
import { OutboundTexts } from '../persistence/outbound-texts';
import type { OutboundText } from '../persistence/outbound-texts';
import { TextProgress } from './text-progress';
import { DeliverText } from './text.jobs';

/** How long a confirmation stands back before it looks again whether the answer is out. */
const ANSWER_FIRST = { seconds: 1 };

/** A text that is now to be handed to the provider. */
export interface Delivery {
  readonly text: OutboundText;
  /** When it was first tried, if it was: the provider may have taken it then. */
  readonly triedSince: string | null;
  /** Why it may not go out any more: then it is only looked for among what the provider has taken. */
  readonly denial: TextFailure | null;
}

/**
 * Lets a text out, under the name of the attempt, if it is its turn and the gate still lets
 * it. Null if it is not to be sent now: it is over, waits, or is in other hands.
 */
export class BeginDelivery extends Command<Delivery | null> {
  constructor(
    readonly messageId: string,
    readonly attemptId: string,
  ) {
    super();
  }
}

@CommandHandler(BeginDelivery)
export class BeginDeliveryHandler implements ICommandHandler<BeginDelivery> {
  constructor(
    private readonly texts: OutboundTexts,
    private readonly progress: TextProgress,
    private readonly jobs: JobQueue,
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly clock: Clock,
  ) {}

  async execute({ messageId, attemptId }: BeginDelivery): Promise<Delivery | null> {
    const text = await this.texts.lock(messageId);
    if (!text) return null;
    // The worker died in the middle of this very attempt: only asking the provider tells how far it came.
    const isInterrupted = text.status === 'sending' && text.attemptId === attemptId;
    if (text.status !== 'queued' && !isInterrupted) return null;
    const now = this.clock.now();
    const { nextAttemptAt } = text;
    if (nextAttemptAt && Temporal.Instant.compare(Temporal.Instant.from(nextAttemptAt), now) > 0) {
      await this.#comeBack(text, nextAttemptAt);
      return null;
    }
    if (!isInterrupted && (await this.#comesAfterAnAnswer(text))) {
      await this.#defer(text, now.add(ANSWER_FIRST).toString());
      return null;
    }
    // Whoever is ahead sends for this one when it is done.
    if (await this.texts.waitsForEarlier(text)) return null;
    const { verdict, rule, until } = await this.#askGate(text);
    if (verdict === 'deny' && !text.attemptedAt) {
      await this.progress.advance(text, { status: 'failed', failure: denialOf(rule) });
      return null;
    }
    if (verdict === 'defer' && until && !isInterrupted) {
      await this.#defer(text, until);
      return null;
    }
    await this.texts.begin(text.id, attemptId, now);
    const denial = verdict === 'deny' ? denialOf(rule) : null;
    return { text, triedSince: text.attemptedAt, denial };
  }

  /** The confirmation of what was just booked follows the words of who booked it. */
  async #comesAfterAnAnswer({ purpose, to }: OutboundText): Promise<boolean> {
    return purpose === 'confirmation' && (await this.texts.isAnswerUnderWay(to));
  }

  async #askGate(text: OutboundText): Promise<OutboundDecision> {
    return this.commands.execute(
      new DecideOutbound({
        messageId: text.id,
        channel: 'sms',
        address: text.to,
        contactId: text.contactId,
        contactStatus: await this.#statusOf(text.contactId),
        purpose: text.purpose,
        stage: 'sent',
      }),
    );
  }

  async #defer(text: OutboundText, until: string): Promise<void> {
    await this.texts.postpone(text.id, { until, attempts: 0, reason: null }, this.clock.now());
    await this.#comeBack(text, until);
    await this.progress.sendNext(text);
  }

  /** A contact who was deleted since is one whom nobody writes to unasked. */
  async #statusOf(contactId: string | null): Promise<ContactStatus | null> {
    if (!contactId) return null;
    const [contact] = await this.queries.execute(new ContactSummaries([contactId]));
    if (!contact || contact.deleted) return 'do_not_contact';
    return (await this.queries.execute(new GetContact(contactId))).status;
  }

  #comeBack({ id }: OutboundText, at: string): Promise<void> {
    return this.jobs.enqueue(DeliverText, { messageId: id }, { runAt: Temporal.Instant.from(at) });
  }
}
