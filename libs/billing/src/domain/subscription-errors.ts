import { DomainError } from '@coordinator/platform/domain';

export class AlreadySubscribed extends DomainError {
  constructor() {
    super('already_subscribed', 'conflict', 'This organization has a subscription already.');
  }
}

export class CoordinatorAlreadyCharged extends DomainError {
  constructor() {
    super(
      'coordinator_already_charged',
      'conflict',
      'The subscription has an item for this coordinator already.',
    );
  }
}
