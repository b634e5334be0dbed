import { EventType, IntegrationEvent } from './integration-event';

/** How soon somebody should look. */
export const NOTIFICATION_URGENCIES = ['normal', 'high', 'urgent'] as const;
export type NotificationUrgency = (typeof NOTIFICATION_URGENCIES)[number];

/** A member of the business has something new to read. Only they hear of it. */
@EventType('notifications.notification_created')
export class NotificationCreated extends IntegrationEvent {
  constructor(
    readonly notificationId: string,
    readonly userId: string,
    readonly urgency: NotificationUrgency,
  ) {
    super();
  }

  get aggregateId(): string {
    return this.notificationId;
  }
}
