/** One thing that was said, oldest first in a history. */
export interface Utterance {
  /** `contact` is the person the business deals with, `staff` a person of the business. */
  readonly by: 'contact' | 'coordinator' | 'staff';
  readonly text: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
}

/** What a person said since the last reply, to be answered by one reply. */
export interface Turn {
  readonly turnId: string;
  readonly conversationId: string;
  readonly channel: 'sms' | 'voice' | 'email';
  readonly contactId: string;
  /** Where the person is reached: E.164, or an email address. */
  readonly address: string;
  /** What was said before, at most the last 40. */
  readonly history: readonly Utterance[];
  /** What is to be answered, in the order in which it came. */
  readonly texts: readonly string[];
  /** How many pictures or files came with it. */
  readonly attachments: number;
  /** Whether the reply has to say that an AI assistant answers: it is the first of the conversation. */
  readonly disclose: boolean;
}

export interface TurnReply {
  /** Empty when nothing is to be sent: the conversation has had its replies of the day, and a person was asked for. */
  readonly text: string;
  /** Which model worded it. */
  readonly model: 'built_in' | 'llm';
}
