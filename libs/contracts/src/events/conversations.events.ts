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
