import { withoutCardNumbers } from '@coordinator/assistant';
import { Logger, UnitOfWork } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { InboundText } from '../domain/inbound-text';
import { Lines } from '../persistence/lines';
import { OutboundTexts } from '../persistence/outbound-texts';
import { NoteTextReport } from './note-text-report.command';
import type { TextReport } from './note-text-report.command';
import { AlreadyReceived, ReceiveText } from './receive-text.command';

/** Takes what the provider delivers to the organization that it is for, in one transaction. */
@Injectable()
export class TextIntake {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly lines: Lines,
    private readonly texts: OutboundTexts,
    private readonly commands: CommandBus,
    private readonly logger: Logger,
  ) {}

  /** Taken in once, however often it is delivered. A text to a number of nobody is dropped. */
  async receive(text: InboundText): Promise<void> {
    try {
      await this.unitOfWork.run(async () => {
        const line = await this.lines.find(text.to);
        if (!line) {
          const { providerMessageId } = text;
          this.logger.warn({ providerMessageId }, 'A text came in on a number that nobody has');
          return;
        }
        // A card number is not kept anywhere, whoever sends one.
        const kept = { ...text, body: withoutCardNumbers(text.body) };
        await this.unitOfWork.runFor(line.organizationId, () =>
          this.commands.execute(new ReceiveText(kept, line)),
        );
      });
    } catch (error) {
      if (!(error instanceof AlreadyReceived)) throw error;
    }
  }

  /** Reports of texts that are not ours, or no longer, are dropped. */
  async report(messageId: string | null, report: Omit<TextReport, 'messageId'>): Promise<void> {
    await this.unitOfWork.run(async () => {
      const text = await this.texts.find(messageId, report.providerMessageId);
      if (!text) return;
      await this.unitOfWork.runFor(text.organizationId, () =>
        this.commands.execute(new NoteTextReport({ ...report, messageId: text.id })),
      );
    });
  }
}
