import type { LiveEvent } from '@coordinator/contracts';

/** Something that happened in the business, with its place in the stream. */
export interface ReceivedEvent extends LiveEvent {
  readonly id: string;
}

/** What the stream of a business says, about the business or about itself. */
export type LiveSignal =
  /** `resumed`: nothing was missed since the stream was last open. */
  | { readonly kind: 'opened'; readonly resumed: boolean }
  | { readonly kind: 'event'; readonly event: ReceivedEvent }
  /** Something was missed: what is shown has to be fetched again. */
  | { readonly kind: 'resync' }
  | { readonly kind: 'lost' };
