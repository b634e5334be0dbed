import { DomainError } from '@coordinator/platform/domain';

/** There is one value for each key of the business information. */
export class KeyTaken extends DomainError {
  constructor(key: string) {
    super('key_taken', 'conflict', `There is business information about "${key}" already.`, {
      errors: [{ path: 'key', message: 'key is taken' }],
    });
  }
}

/** So many entries that looking through them would hold up everybody else's questions. */
export class TooManyEntries extends DomainError {
  constructor(limit: number) {
    super('too_many_entries', 'refused', `A business can have at most ${limit} of these.`);
  }
}
