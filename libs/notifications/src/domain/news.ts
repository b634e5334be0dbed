import type { NotificationKind, NotificationUrgency } from '@coordinator/contracts';

/** What the people of a business are to be told, in words for them. */
export interface News {
  readonly kind: NotificationKind;
  readonly urgency: NotificationUrgency;
  readonly title: string;
  readonly body: string | null;
  /** Where to look. */
  readonly link: {
    readonly conversationId?: string | null;
    readonly contactId?: string | null;
    readonly appointmentId?: string | null;
  };
}

/** A person who writes ten texts to nobody is news once: hours until the same is told again while it is unread. */
export const TOLD_ONCE_IN_HOURS: Partial<Record<NotificationKind, number>> = {
  message_unanswered: 12,
};
