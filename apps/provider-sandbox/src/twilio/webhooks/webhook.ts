export interface Target {
  url: string;
  method: 'GET' | 'POST';
}

/** A call that Twilio owes to an account's server. */
export interface Webhook {
  /** Webhooks of one lane arrive in order. */
  lane: string;
  target: Target;
  /** Called where the target failed for good. */
  fallback?: Target;
  /** How often the target is called again after no connection or a 5xx. */
  retries: number;
  form: Record<string, string>;
  /** The text whose answer may stand in the response, as TwiML. */
  answers?: { accountSid: string; from: string; to: string };
}
