import { EventType, IntegrationEvent } from './integration-event';

abstract class PhoneNumberOrderEvent extends IntegrationEvent {
  constructor(readonly orderId: string) {
    super();
  }

  get aggregateId(): string {
    return this.orderId;
  }
}

/** A number is to be bought. Told again when an order that failed is taken up again. */
@EventType('conversations.phone_number_ordered')
export class PhoneNumberOrdered extends PhoneNumberOrderEvent {}

/** The organization has the number that it ordered. */
@EventType('conversations.phone_number_provisioned')
export class PhoneNumberProvisioned extends PhoneNumberOrderEvent {
  constructor(
    orderId: string,
    readonly phoneNumberId: string,
    readonly phoneNumber: string,
    /** The coordinator that answers; null when nobody was chosen yet. */
    readonly assignedCoordinatorId: string | null,
  ) {
    super(orderId);
  }
}

/** No number could be bought, and nobody tries any longer. */
@EventType('conversations.phone_number_order_failed')
export class PhoneNumberOrderFailed extends PhoneNumberOrderEvent {
  constructor(
    orderId: string,
    readonly reason: string,
  ) {
    super(orderId);
  }
}

abstract class PhoneNumberEvent extends IntegrationEvent {
  constructor(readonly phoneNumberId: string) {
    super();
  }

  get aggregateId(): string {
    return this.phoneNumberId;
  }
}

@EventType('conversations.phone_number_updated')
export class PhoneNumberUpdated extends PhoneNumberEvent {
  constructor(
    phoneNumberId: string,
    readonly changed: readonly string[],
  ) {
    super(phoneNumberId);
  }
}

/** The organization gave the number up: nobody is reached on it any longer. */
@EventType('conversations.phone_number_removed')
export class PhoneNumberRemoved extends PhoneNumberEvent {
  constructor(
    phoneNumberId: string,
    readonly phoneNumber: string,
  ) {
    super(phoneNumberId);
  }
}

/** The provider has taken back a number that was removed. */
@EventType('conversations.phone_number_released')
export class PhoneNumberReleased extends PhoneNumberEvent {}

/** How somebody is reached. */
export type MessageChannel = 'sms' | 'email';

/** Why a message goes out; the gate treats each differently. */
export const MESSAGE_PURPOSES = [
  'answer',
  'confirmation',
  'reminder',
  'follow_up',
  'marketing',
  'manual',
  'staff_alert',
] as const;
export type MessagePurpose = (typeof MESSAGE_PURPOSES)[number];

/** A message as every event of it tells it. Never its text. */
export interface MessageFacts {
  readonly messageId: string;
  /** Null for messages to the business's own people. */
  readonly conversationId: string | null;
  readonly contactId: string | null;
  readonly coordinatorId: string | null;
  readonly channel: MessageChannel;
  readonly direction: 'inbound' | 'outbound';
  readonly purpose: MessagePurpose | null;
}

abstract class MessageEvent extends IntegrationEvent {
  constructor(readonly message: MessageFacts) {
    super();
  }

  get aggregateId(): string {
    return this.message.conversationId ?? this.message.messageId;
  }
}

/** Somebody wrote to the business. */
@EventType('conversations.message_received')
export class MessageReceived extends MessageEvent {
  constructor(
    message: MessageFacts,
    /** What the carrier counts and charges by; 1 for mail. */
    readonly segments: number,
  ) {
    super(message);
  }
}

/** A message of the business is written down and will go out. */
@EventType('conversations.message_queued')
export class MessageQueued extends MessageEvent {}

/** The provider has taken the message. */
@EventType('conversations.message_sent')
export class MessageSent extends MessageEvent {
  constructor(
    message: MessageFacts,
    readonly segments: number,
  ) {
    super(message);
  }
}

@EventType('conversations.message_delivered')
export class MessageDelivered extends MessageEvent {}

/** The message did not arrive, and nobody tries any longer. */
@EventType('conversations.message_failed')
export class MessageFailed extends MessageEvent {
  constructor(
    message: MessageFacts,
    /** Stable: `recipient_opted_out`, `not_a_mobile_number`, `provider_refused`, … */
    readonly code: string,
    /** In words for people. */
    readonly reason: string,
  ) {
    super(message);
  }
}

abstract class ConversationEvent extends IntegrationEvent {
  constructor(
    readonly conversationId: string,
    readonly contactId: string,
  ) {
    super();
  }

  get aggregateId(): string {
    return this.conversationId;
  }
}

/** Who answers, what is unread, or whether a person is needed has changed. */
@EventType('conversations.conversation_updated')
export class ConversationUpdated extends ConversationEvent {}

/** Somebody asked for a person, or should have one. */
@EventType('conversations.person_requested')
export class PersonRequested extends ConversationEvent {
  constructor(
    conversationId: string,
    contactId: string,
    readonly reason: string,
    readonly urgency: 'normal' | 'high' | 'urgent',
  ) {
    super(conversationId, contactId);
  }
}

export const UNANSWERED_REASONS = [
  'nobody_on_duty',
  'messages_only',
  'taken_over',
  'opted_out',
] as const;
export type UnansweredReason = (typeof UNANSWERED_REASONS)[number];

/** A message came in that no coordinator answers: a person of the business should see it. */
@EventType('conversations.message_left_unanswered')
export class MessageLeftUnanswered extends ConversationEvent {
  constructor(
    conversationId: string,
    contactId: string,
    readonly messageId: string,
    readonly reason: UnansweredReason,
  ) {
    super(conversationId, contactId);
  }
}
