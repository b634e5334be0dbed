import { EventType, IntegrationEvent } from './integration-event';

@EventType('billing.trial_started')
export class TrialStarted extends IntegrationEvent {
  constructor(
    readonly subscriptionId: string,
    readonly trialEndsAt: string,
  ) {
    super();
  }

  get aggregateId(): string {
    return this.subscriptionId;
  }
}
