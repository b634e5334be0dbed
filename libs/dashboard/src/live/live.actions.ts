import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { ReceivedEvent } from './live-event';

/** The stream about itself. */
export const LiveActions = createActionGroup({
  source: 'Live',
  events: {
    /** Nobody is signed in, or no business is looked at. */
    'Switched off': emptyProps(),
    Connecting: emptyProps(),
    Opened: emptyProps(),
    Lost: props<{ at: string }>(),
    /** Events may have been missed: whoever shows something fetches it again. */
    'Resync asked': emptyProps(),
  },
});

/** The stream about the business, by what is concerned. */
export const LiveNewsActions = createActionGroup({
  source: 'Live news',
  events: {
    'Conversation changed': props<{ event: ReceivedEvent }>(),
    'Appointment changed': props<{ event: ReceivedEvent }>(),
    'Contact changed': props<{ event: ReceivedEvent }>(),
    'Team changed': props<{ event: ReceivedEvent }>(),
    'Phone number changed': props<{ event: ReceivedEvent }>(),
    'Organization changed': props<{ event: ReceivedEvent }>(),
    'Notification arrived': props<{ event: ReceivedEvent }>(),
    'Something else changed': props<{ event: ReceivedEvent }>(),
  },
});

/** The action for an event, by the area that its type names. */
export function newsOf(event: ReceivedEvent) {
  const { type } = event;
  if (type.startsWith('conversations.phone_number')) {
    return LiveNewsActions.phoneNumberChanged({ event });
  }
  switch (type.split('.')[0]) {
    case 'conversations':
      return LiveNewsActions.conversationChanged({ event });
    case 'scheduling':
      return LiveNewsActions.appointmentChanged({ event });
    case 'crm':
      return LiveNewsActions.contactChanged({ event });
    case 'workforce':
      return LiveNewsActions.teamChanged({ event });
    case 'identity':
      return LiveNewsActions.organizationChanged({ event });
    case 'notifications':
      return LiveNewsActions.notificationArrived({ event });
    default:
      return LiveNewsActions.somethingElseChanged({ event });
  }
}
