import type { MessageChannel, SuppressionSource } from '@coordinator/contracts';
import { Command } from '@nestjs/cqrs';

export interface SuppressionRequest {
  readonly channel: MessageChannel;
  /** E.164, or an email address. */
  readonly address: string;
  readonly contactId: string | null;
  readonly source: SuppressionSource;
  /** The message in which they said so, if it was one. */
  readonly messageId?: string | null;
}

/** Lets no more messages go out to an address. Answers false if none did already. */
export class Suppress extends Command<boolean> {
  constructor(readonly request: SuppressionRequest) {
    super();
  }
}
