import type { SmsMessageDto } from '@coordinator/contracts';
import { toIso } from '@coordinator/platform';

/** Texts as SQL reads them: timestamps and big numbers are text. */
export type SmsMessageRow = Omit<SmsMessageDto, 'costMicros'> & { costMicros: string | null };

export const SMS_MESSAGE_COLUMNS = `
  id, conversation_id as "conversationId", contact_id as "contactId",
  coordinator_id as "coordinatorId", phone_number_id as "phoneNumberId", direction, author,
  user_id as "userId", from_number as "fromNumber", to_number as "toNumber", body, status, purpose,
  turn_id as "turnId", media, segments, cost_micros as "costMicros", error_code as "errorCode",
  error_message as "errorMessage", warnings, next_attempt_at as "nextAttemptAt",
  sent_at as "sentAt", delivered_at as "deliveredAt", created_at as "createdAt"`;

export const toSmsMessageDto = (row: SmsMessageRow): SmsMessageDto => ({
  ...row,
  costMicros: row.costMicros === null ? null : Number(row.costMicros),
  nextAttemptAt: toIso(row.nextAttemptAt),
  sentAt: toIso(row.sentAt),
  deliveredAt: toIso(row.deliveredAt),
  createdAt: toIso(row.createdAt),
});
