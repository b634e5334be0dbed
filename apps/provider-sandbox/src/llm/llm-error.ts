/** A refusal in the form of the chat-completions protocol. */
export class LlmError extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly param: string | null = null,
  ) {
    super(message);
  }

  body(): object {
    return {
      error: {
        message: this.message,
        type: this.status < 500 ? 'invalid_request_error' : 'server_error',
        param: this.param,
        code: CODES[this.status] ?? null,
      },
    };
  }
}

const CODES: Record<number, string> = { 401: 'invalid_api_key', 429: 'rate_limit_exceeded' };
