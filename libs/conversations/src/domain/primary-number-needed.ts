import { DomainError } from '@coordinator/platform/domain';

/** A business that has numbers is known by one of them. */
export class PrimaryNumberNeeded extends DomainError {
  constructor() {
    super(
      'primary_number_needed',
      'refused',
      'One number must be the primary one. Make another number the primary instead.',
    );
  }
}
