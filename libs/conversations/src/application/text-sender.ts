export interface TextToDeliver {
  /** Ours: travels along, so that a delivery report finds its text even if we never learned of the sending. */
  readonly messageId: string;
  /** E.164. */
  readonly from: string;
  readonly to: string;
  readonly body: string;
}

/** A text that the provider has taken. */
export interface TakenText {
  readonly providerMessageId: string;
  readonly body: string;
  readonly segments: number;
  readonly costMicros: number | null;
}

/** The provider did not take the text, or we do not know whether it did. `message` is for the log. */
export class TextSenderError extends Error {
  constructor(
    message: string,
    /** Whether trying again is of no use. */
    readonly isFinal: boolean,
    /** Such as 21610, where the provider gave one. */
    readonly providerCode: string | null,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'TextSenderError';
  }
}

/** Carries texts. Both methods throw TextSenderError. */
export abstract class TextSender {
  abstract send(text: TextToDeliver): Promise<TakenText>;

  /** The texts that were taken between the two numbers since an instant, oldest first. */
  abstract listSent(
    between: { from: string; to: string },
    since: Temporal.Instant,
  ): Promise<TakenText[]>;
}
