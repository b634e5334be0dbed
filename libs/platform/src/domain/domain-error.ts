/** What went wrong, in terms that every transport can map: HTTP statuses, spoken answers, job outcomes. */
export type ErrorKind =
  | 'invalid' // the input is malformed
  | 'unauthenticated'
  | 'forbidden'
  | 'not_found'
  | 'conflict' // the present state does not allow it
  | 'refused' // well-formed, but against a rule
  | 'rate_limited'
  | 'unavailable'; // something we depend on does not answer

export interface FieldError {
  /** Dotted path of the field, such as `businessHours.monday.start`. */
  path: string;
  message: string;
}

export interface DomainErrorDetails {
  errors?: FieldError[];
  /**
   * Further members of the problem document. A function runs after the failed
   * transaction has been rolled back, so it may read the database.
   */
  extensions?: Record<string, unknown> | (() => Promise<Record<string, unknown>>);
}

/** Base of every expected failure. `message` is safe to show to a user. */
export abstract class DomainError extends Error {
  protected constructor(
    /** Stable machine-readable code in snake_case. */
    readonly code: string,
    readonly kind: ErrorKind,
    message: string,
    readonly details: DomainErrorDetails = {},
  ) {
    super(message);
    this.name = new.target.name;
  }
}

/** The thing does not exist, or belongs to another organization: the two are not told apart. */
export class NotFound extends DomainError {
  constructor(what: string) {
    super('not_found', 'not_found', `${what} was not found.`);
  }
}

/** One or more fields break a rule that needs more than the shape of the input to see. */
export class InvalidInput extends DomainError {
  constructor(errors: FieldError[]) {
    super('validation_failed', 'invalid', 'Some fields are not valid.', { errors });
  }
}
