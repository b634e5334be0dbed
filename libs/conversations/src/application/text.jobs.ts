import { defineJob } from '@coordinator/platform';

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;
const backoffMs = (attempt: number): number =>
  Math.min(FIRST_WAIT_MS * 2 ** (attempt - 1), LONGEST_WAIT_MS);

/** Answers a turn of a conversation once it is due. */
export const AnswerTurn = defineJob<{ turnId: string }>('conversations.answer_turn', {
  queue: 'turns',
  maxAttempts: 12,
  backoffMs,
});

/** Hands a text to the provider, once it is its turn. The text itself counts the tries. */
export const DeliverText = defineJob<{ messageId: string }>('conversations.deliver_text', {
  queue: 'sms',
  maxAttempts: 12,
  backoffMs,
});
