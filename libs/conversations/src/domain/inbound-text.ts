import type { MessageMediaDto } from '@coordinator/contracts';

/** A text that the provider has taken in for us. */
export interface InboundText {
  readonly providerMessageId: string;
  /** E.164. */
  readonly from: string;
  readonly to: string;
  readonly body: string;
  readonly media: readonly MessageMediaDto[];
}
