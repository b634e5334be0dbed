import type { SmsStatus } from '@coordinator/contracts';
import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { failureOf, NOT_DELIVERED } from '../domain/text-failure';
import { OutboundTexts } from '../persistence/outbound-texts';
import { TextProgress } from './text-progress';

/** What the provider reports of a text that it has taken. */
export interface TextReport {
  readonly messageId: string;
  readonly providerMessageId: string;
  readonly status: SmsStatus;
  readonly errorCode: string | null;
}

/** Notes a delivery report. Repeated, late and foreign ones change nothing. */
export class NoteTextReport extends Command<void> {
  constructor(readonly report: TextReport) {
    super();
  }
}

@CommandHandler(NoteTextReport)
export class NoteTextReportHandler implements ICommandHandler<NoteTextReport> {
  constructor(
    private readonly texts: OutboundTexts,
    private readonly progress: TextProgress,
  ) {}

  async execute({ report }: NoteTextReport): Promise<void> {
    const { messageId, providerMessageId, status, errorCode } = report;
    const text = await this.texts.lock(messageId);
    if (!text || (text.providerMessageId ?? providerMessageId) !== providerMessageId) return;
    const failed = status === 'failed' || status === 'undelivered';
    await this.progress.advance(text, {
      status,
      providerMessageId,
      ...(failed && { failure: failureOf(errorCode, NOT_DELIVERED) }),
    });
  }
}
