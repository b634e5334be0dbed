import { EventType, IntegrationEvent } from './integration-event';

@EventType('workforce.coordinator_hired')
export class CoordinatorHired extends IntegrationEvent {
  constructor(
    readonly coordinatorId: string,
    readonly role: string,
    readonly persona: string,
  ) {
    super();
  }
  get aggregateId(): string {
    return this.coordinatorId;
  }
}

@EventType('workforce.coordinator_activated')
export class CoordinatorActivated extends IntegrationEvent {
  constructor(readonly coordinatorId: string) {
    super();
  }
  get aggregateId(): string {
    return this.coordinatorId;
  }
}

@EventType('workforce.coordinator_paused')
export class CoordinatorPaused extends IntegrationEvent {
  constructor(readonly coordinatorId: string) {
    super();
  }
  get aggregateId(): string {
    return this.coordinatorId;
  }
}

@EventType('workforce.coordinator_let_go')
export class CoordinatorLetGo extends IntegrationEvent {
  constructor(readonly coordinatorId: string) {
    super();
  }
  get aggregateId(): string {
    return this.coordinatorId;
  }
}

@EventType('workforce.coordinator_updated')
export class CoordinatorUpdated extends IntegrationEvent {
  constructor(
    readonly coordinatorId: string,
    readonly changed: readonly string[],
  ) {
    super();
  }
  get aggregateId(): string {
    return this.coordinatorId;
  }
}

@EventType('workforce.business_set_up')
export class BusinessSetUp extends IntegrationEvent {
  constructor(
    readonly businessId: string,
    readonly industry: string,
    readonly coordinatorIds: readonly string[],
  ) {
    super();
  }
  get aggregateId(): string {
    return this.businessId;
  }
}
