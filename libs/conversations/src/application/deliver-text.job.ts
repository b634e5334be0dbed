import { JobHandler } from '@coordinator/platform';
import type { JobHandlerOf, JobRun } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { OutboundTexts } from '../persistence/outbound-texts';
import type { OutboundText } from '../persistence/outbound-texts';
import { BeginDelivery } from './begin-delivery.command';
import type { Delivery } from './begin-delivery.command';
import { EndDelivery } from './end-delivery.command';
import type { DeliveryOutcome } from './end-delivery.command';
import { TextSender, TextSenderError } from './text-sender';
import type { TakenText } from './text-sender';
import { DeliverText } from './text.jobs';

/** Our clock and the provider's need not agree. */
const CLOCK_LEEWAY: Temporal.DurationLike = { minutes: 2 };

/**
 * Sends a text. That cannot be done exactly once, so it comes as near as can be: what an
 * attempt of unknown end may have sent is looked for at the provider before it is sent again.
 */
@Injectable()
@JobHandler(DeliverText)
export class DeliverTextHandler implements JobHandlerOf<typeof DeliverText> {
  constructor(
    private readonly commands: CommandBus,
    private readonly texts: OutboundTexts,
    private readonly sender: TextSender,
  ) {}

  async handle({ messageId }: { messageId: string }, { jobId }: JobRun): Promise<void> {
    const delivery = await this.commands.execute(new BeginDelivery(messageId, jobId));
    if (!delivery) return;
    await this.commands.execute(new EndDelivery(messageId, jobId, await this.#deliver(delivery)));
  }

  async #deliver({ text, triedSince, denial }: Delivery): Promise<DeliveryOutcome> {
    const { id, from, to, body } = text;
    try {
      const sent = triedSince && (await this.#findSent(text, Temporal.Instant.from(triedSince)));
      if (sent) return { taken: sent };
      if (denial) return { denial };
      return { taken: await this.sender.send({ messageId: id, from, to, body }) };
    } catch (error) {
      if (error instanceof TextSenderError) return { error };
      throw error;
    }
  }

  /** The same words between the same numbers, that no other text of ours stands for. */
  async #findSent(
    { from, to, body }: OutboundText,
    triedSince: Temporal.Instant,
  ): Promise<TakenText | undefined> {
    const since = triedSince.subtract(CLOCK_LEEWAY);
    const alike = (await this.sender.listSent({ from, to }, since)).filter(
      (sent) => sent.body === body,
    );
    const unknown = await this.texts.unknownAmong(alike.map((sent) => sent.providerMessageId));
    return alike.find((sent) => unknown.has(sent.providerMessageId));
  }
}
