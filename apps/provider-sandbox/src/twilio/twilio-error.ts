/** A refusal as Twilio answers it. Codes are those of Twilio's error dictionary. */
export class TwilioError extends Error {
  constructor(
    readonly status: number,
    readonly code: number,
    message: string,
  ) {
    super(message);
  }

  /** Twilio's general codes are 20000 and the HTTP status. */
  static fromStatus(status: number, message: string): TwilioError {
    return new TwilioError(status, 20_000 + status, message);
  }

  static notFound(path: string): TwilioError {
    return TwilioError.fromStatus(404, `The requested resource ${path} was not found`);
  }

  static invalidParameter(message: string): TwilioError {
    return new TwilioError(400, 20_001, message);
  }

  body(): object {
    return {
      code: this.code,
      message: this.message,
      more_info: `https://www.twilio.com/docs/errors/${this.code}`,
      status: this.status,
    };
  }
}
