import { MessageDelivered, MessageFailed, MessageSent } from '@coordinator/contracts';
import { Suppress } from '@coordinator/compliance';
import { Clock, JobQueue, UnitOfWork } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { isTaken, movesForward } from '../domain/sms-status';
import { RECIPIENT_OPTED_OUT } from '../domain/text-failure';
import { OutboundTexts } from '../persistence/outbound-texts';
import type { OutboundText, Progress } from '../persistence/outbound-texts';
import { DeliverText } from './text.jobs';
import { factsOf } from './text-facts';

/** Moves texts on, and tells what became of them. */
@Injectable()
export class TextProgress {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly texts: OutboundTexts,
    private readonly jobs: JobQueue,
    private readonly commands: CommandBus,
    private readonly clock: Clock,
  ) {}

  /** Moves a locked text forward; what it has reached or passed already changes nothing. */
  async advance(text: OutboundText, progress: Progress): Promise<void> {
    const { status, failure } = progress;
    if (!movesForward(text.status, status)) return;
    await this.texts.move(text.id, progress, this.clock.now());
    const facts = factsOf(text);
    if (isTaken(status) && !isTaken(text.status)) {
      this.unitOfWork.record(new MessageSent(facts, progress.segments ?? text.segments));
    }
    if (status === 'delivered') this.unitOfWork.record(new MessageDelivered(facts));
    if (failure) {
      this.unitOfWork.record(new MessageFailed(facts, failure.code, failure.reason));
      if (failure.code === RECIPIENT_OPTED_OUT.code) await this.#suppress(text);
    }
    await this.sendNext(text);
  }

  /** Lets the text behind this one go out. */
  async sendNext(text: OutboundText): Promise<void> {
    const next = await this.texts.nextBehind(text);
    if (next) await this.jobs.enqueue(DeliverText, { messageId: next });
  }

  /** Where the carrier says so, it knows of an opt-out that may have passed us by. */
  async #suppress({ id, to, contactId }: OutboundText): Promise<void> {
    await this.commands.execute(
      new Suppress({
        channel: 'sms',
        address: to,
        contactId,
        source: 'carrier',
        messageId: id,
      }),
    );
  }
}
