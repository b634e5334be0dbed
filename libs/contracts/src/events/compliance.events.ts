import { EventType, IntegrationEvent } from './integration-event';
import type { MessageChannel } from './conversations.events';

/** How a block came about. */
export const SUPPRESSION_SOURCES = ['keyword', 'free_text', 'carrier', 'staff'] as const;
export type SuppressionSource = (typeof SUPPRESSION_SOURCES)[number];

abstract class SuppressionEvent extends IntegrationEvent {
  constructor(
    readonly suppressionId: string,
    readonly channel: MessageChannel,
    /** The contact who said so, where one is known. It holds for everybody on the number. */
    readonly contactId: string | null,
    readonly source: SuppressionSource,
  ) {
    super();
  }

  get aggregateId(): string {
    return this.suppressionId;
  }
}

/** Somebody wants no more messages: none go out to that number from now on. */
@EventType('compliance.recipient_opted_out')
export class RecipientOptedOut extends SuppressionEvent {
  constructor(
    suppressionId: string,
    channel: MessageChannel,
    contactId: string | null,
    source: SuppressionSource,
    /** The carrier's word, such as `CANCEL`, if it was one. */
    readonly keyword: string | null = null,
  ) {
    super(suppressionId, channel, contactId, source);
  }
}

/** Somebody wants messages again. */
@EventType('compliance.recipient_opted_in')
export class RecipientOptedIn extends SuppressionEvent {}
