import { DomainError } from '../domain';

export class Unauthenticated extends DomainError {
  constructor(message = 'Sign in to do this.', code = 'unauthenticated') {
    super(code, 'unauthenticated', message);
  }
}

export class Forbidden extends DomainError {
  constructor(message = 'You are not allowed to do this.', code = 'forbidden') {
    super(code, 'forbidden', message);
  }
}

/** The request cannot be read at all, as opposed to a field that breaks a rule. */
export class BadRequest extends DomainError {
  constructor(code: string, message: string, path?: string) {
    super(code, 'invalid', message, path === undefined ? {} : { errors: [{ path, message }] });
  }
}

export class RateLimited extends DomainError {
  constructor(retryAfterSeconds: number) {
    super('rate_limited', 'rate_limited', 'Too many requests. Please wait a moment.', {
      extensions: { retryAfterSeconds },
    });
  }
}

export class Unavailable extends DomainError {
  constructor(code: string, message: string, retryAfterSeconds = 5) {
    super(code, 'unavailable', message, { extensions: { retryAfterSeconds } });
  }
}
