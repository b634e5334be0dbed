import type { MessageChannel, MessagePurpose } from '@coordinator/contracts';
import { Command } from '@nestjs/cqrs';

/** A message about to go out. */
export interface OutboundRequest {
  readonly messageId: string;
  readonly channel: MessageChannel;
  /** E.164, or an email address. */
  readonly address: string;
  readonly contactId: string | null;
  readonly purpose: MessagePurpose;
  /** `made` when it is written down, `sent` right before the provider is called. */
  readonly stage: 'made' | 'sent';
  /** IANA zone of the recipient, where one is known; else that of the organization counts. */
  readonly timezone?: string | null;
}

export interface OutboundDecision {
  readonly decisionId: string;
  readonly verdict: 'allow' | 'defer' | 'deny';
  /** The rule that decided: `allowed`, `recipient_opted_out`, `quiet_hours`, … */
  readonly rule: string;
  /** With `defer`: not before this instant (ISO 8601). */
  readonly until: string | null;
  /** What whoever sends should know, such as `quiet_hours` for a text of a person at night. */
  readonly warnings: readonly string[];
}

/** Asks the gate whether a message may go out now, and keeps the decision. */
export class DecideOutbound extends Command<OutboundDecision> {
  constructor(readonly request: OutboundRequest) {
    super();
  }
}
