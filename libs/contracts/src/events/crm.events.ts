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
