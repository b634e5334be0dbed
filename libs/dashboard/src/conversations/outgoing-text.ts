/** A text that a person has written and the API has not taken yet. */
export interface OutgoingText {
  /** Also the idempotency key: however often it is tried, it goes out once. */
  readonly id: string;
  readonly organizationId: string;
  readonly conversationId: string;
  readonly contactId: string;
  readonly body: string;
  readonly writtenAt: string;
  /** The last message when it was written; what it becomes comes after that one. */
  readonly afterMessageId: string | null;
  /** Null while it is on its way; in words for the person when it did not get there. */
  readonly failure: string | null;
}
