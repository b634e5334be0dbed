import type { MessagePurpose } from '@coordinator/contracts';
import { Command } from '@nestjs/cqrs';

export interface TextToSend {
  /** Whom to: a contact at the number on file, or at `address` where they are known by several. */
  readonly contactId?: string | null;
  /** E.164. Needed where there is no contact, such as for the business's own people. */
  readonly address?: string | null;
  readonly body: string;
  readonly purpose: MessagePurpose;
  /** In whose name; null when a person or the product itself writes. */
  readonly coordinatorId?: string | null;
  /** The member who wrote it. */
  readonly userId?: string | null;
  /** The turn that it answers. */
  readonly turnId?: string | null;
  /** Names the effect: a second text with the same key is not written. */
  readonly dedupeKey?: string | null;
}

export interface TextVerdict {
  /** Null when the gate denied it and nothing will go out. */
  readonly messageId: string | null;
  /** `queued`, or the rule that denied it, such as `recipient_opted_out`, `no_number`, `no_address`. */
  readonly outcome: string;
  readonly warnings: readonly string[];
}

/**
 * Writes a text down to go out, if the gate lets it. It is sent by a job afterwards,
 * in its turn among the texts of the conversation. Throws NotFound for an unknown contact.
 */
export class SendText extends Command<TextVerdict> {
  constructor(readonly text: TextToSend) {
    super();
  }
}
