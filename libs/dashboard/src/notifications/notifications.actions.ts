import type { NotificationDto } from '@coordinator/contracts';
import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { Problem } from '../http/problem';

export const NotificationListActions = createActionGroup({
  source: 'Notification list',
  events: {
    'Notification opened': props<{ id: string }>(),
    'Read all chosen': emptyProps(),
    'Retry chosen': emptyProps(),
  },
});

export const NotificationsActions = createActionGroup({
  source: 'Notifications',
  events: {
    Requested: props<{ organizationId: string }>(),
    Loaded: props<{ organizationId: string; notifications: readonly NotificationDto[] }>(),
    'Load failed': props<{ organizationId: string; problem: Problem }>(),
    /** The API did not take it: they are shown as they were. */
    'Reading refused': props<{ problem: Problem }>(),
  },
});
