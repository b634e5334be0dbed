export interface SendGridFieldError {
  message: string;
  field: string | null;
}

/** A refusal as SendGrid words it: a list of errors, each naming its field. */
export class SendGridError extends Error {
  constructor(
    readonly status: number,
    readonly errors: SendGridFieldError[],
  ) {
    super(errors.map(({ message }) => message).join(' '));
  }

  static plain(status: number, message: string): SendGridError {
    return new SendGridError(status, [{ message, field: null }]);
  }

  body(): object {
    return { errors: this.errors.map((error) => ({ ...error, help: null })) };
  }
}
