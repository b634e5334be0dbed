/** What the people of a business are told. */
export const NOTIFICATION_KINDS = [
  'follow_up',
  'person_requested',
  'message_failed',
  'message_unanswered',
  'recipient_opted_out',
  'phone_number_failed',
] as const;
export type NotificationKind = (typeof NOTIFICATION_KINDS)[number];
