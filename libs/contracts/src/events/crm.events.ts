import { EventType, IntegrationEvent } from './integration-event';

@EventType('crm.contact_created')
export class ContactCreated extends IntegrationEvent {
  constructor(
    readonly contactId: string,
    /** How the contact came about: `manual`, `import`, `api`, `web_form` or `message`. */
    readonly source: string,
  ) {
    super();
  }

  get aggregateId(): string {
    return this.contactId;
  }
}

@EventType('crm.contact_updated')
export class ContactUpdated extends IntegrationEvent {
  constructor(
    readonly contactId: string,
    /** Names of the fields whose values are new. */
    readonly changed: readonly string[],
  ) {
    super();
  }

  get aggregateId(): string {
    return this.contactId;
  }
}

@EventType('crm.contact_deleted')
export class ContactDeleted extends IntegrationEvent {
  constructor(readonly contactId: string) {
    super();
  }

  get aggregateId(): string {
    return this.contactId;
  }
}

/** Something is to be done for a contact. */
@EventType('crm.follow_up_created')
export class FollowUpCreated extends IntegrationEvent {
  constructor(
    readonly followUpId: string,
    readonly contactId: string,
    /** `call`, `email`, `sms` or `task`. */
    readonly followUpType: string,
    readonly priority: string,
    readonly dueAt: string,
    /** The coordinator that promised it; null when a person or a program wrote it down. */
    readonly coordinatorId: string | null,
  ) {
    super();
  }

  get aggregateId(): string {
    return this.contactId;
  }
}
