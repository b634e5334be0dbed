import { EventType, IntegrationEvent } from './integration-event';

abstract class OrganizationEvent extends IntegrationEvent {
  constructor(override readonly organizationId: string) {
    super();
  }

  get aggregateId(): string {
    return this.organizationId;
  }
}

@EventType('identity.organization_created')
export class OrganizationCreated extends OrganizationEvent {}

/** `changed` names the fields, in camelCase, so that a context can tell whether it is concerned. */
@EventType('identity.organization_updated')
export class OrganizationUpdated extends OrganizationEvent {
  constructor(
    organizationId: string,
    readonly changed: readonly string[],
  ) {
    super(organizationId);
  }
}

@EventType('identity.organization_deleted')
export class OrganizationDeleted extends OrganizationEvent {}

@EventType('identity.member_invited')
export class MemberInvited extends OrganizationEvent {
  constructor(
    organizationId: string,
    readonly invitationId: string,
  ) {
    super(organizationId);
  }
}

@EventType('identity.member_joined')
export class MemberJoined extends OrganizationEvent {
  constructor(
    organizationId: string,
    readonly memberId: string,
    readonly userId: string,
  ) {
    super(organizationId);
  }
}

@EventType('identity.member_removed')
export class MemberRemoved extends OrganizationEvent {
  constructor(
    organizationId: string,
    readonly memberId: string,
    readonly userId: string,
  ) {
    super(organizationId);
  }
}
