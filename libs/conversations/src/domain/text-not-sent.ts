import { DomainError } from '@coordinator/platform/domain';
import { denialOf } from './gate-words';

/** The text may not, or cannot, go out; the code is the rule that decided. */
export class TextNotSent extends DomainError {
  constructor(rule: string) {
    const { code, reason } = denialOf(rule);
    super(code, 'refused', reason);
  }
}
