import type { SuppressionSource } from '@coordinator/contracts';
import { DomainError } from '@coordinator/platform/domain';

/** Only the person who opted out can take that back. */
export class OptedOutByRecipient extends DomainError {
  constructor() {
    super(
      'opted_out_by_recipient',
      'refused',
      'They asked for no more messages themselves. Only they can change that, by writing START.',
    );
  }
}

/** From the weakest to the strongest: later ones stand above what was known before. */
const STRENGTH: Readonly<Record<SuppressionSource, number>> = {
  staff: 0,
  free_text: 1,
  keyword: 2,
  carrier: 2,
};

/** Whether a block of one source becomes one of another, which also takes more to lift. */
export const strengthens = (present: SuppressionSource, added: SuppressionSource): boolean =>
  STRENGTH[added] > STRENGTH[present];

/** Staff lift what staff set; what a person set, the person lifts. Where the carrier blocks too, only its own word helps. */
export const mayLift = (present: SuppressionSource, by: SuppressionSource): boolean =>
  STRENGTH[by] >= STRENGTH[present];
