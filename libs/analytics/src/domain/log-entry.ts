import {
  AppointmentBooked,
  AppointmentCancelled,
  AppointmentCompleted,
  AppointmentConfirmed,
  AppointmentMarkedNoShow,
  AppointmentRescheduled,
  AppointmentStarted,
  ContactCreated,
  CoordinatorActivated,
  CoordinatorHired,
  CoordinatorLetGo,
  CoordinatorPaused,
  FollowUpCreated,
  MessageDelivered,
  MessageFailed,
  MessageLeftUnanswered,
  MessageReceived,
  MessageSent,
  PersonRequested,
  RecipientOptedIn,
  RecipientOptedOut,
} from '@coordinator/contracts';
import type { EventCategory, IntegrationEvent } from '@coordinator/contracts';

/** What the event log keeps of an event. */
export interface LogEntry {
  readonly eventType: string;
  readonly eventCategory: EventCategory;
  readonly coordinatorId: string | null;
  readonly contactId: string | null;
  readonly eventData: Readonly<Record<string, unknown>>;
}

type EventClass = abstract new (...args: never[]) => IntegrationEvent;

/** Under which name each event is logged. Messages are named by their channel: `sms.sent`. */
const LOGGED: ReadonlyMap<
  EventClass,
  readonly [category: EventCategory | 'message', verb: string]
> = new Map<EventClass, readonly [EventCategory | 'message', string]>([
  [MessageReceived, ['message', 'received']],
  [MessageSent, ['message', 'sent']],
  [MessageDelivered, ['message', 'delivered']],
  [MessageFailed, ['message', 'failed']],
  [AppointmentBooked, ['appointment', 'booked']],
  [AppointmentConfirmed, ['appointment', 'confirmed']],
  [AppointmentRescheduled, ['appointment', 'rescheduled']],
  [AppointmentStarted, ['appointment', 'started']],
  [AppointmentCompleted, ['appointment', 'completed']],
  [AppointmentCancelled, ['appointment', 'cancelled']],
  [AppointmentMarkedNoShow, ['appointment', 'no_show']],
  [ContactCreated, ['contact', 'created']],
  [FollowUpCreated, ['contact', 'follow_up_created']],
  [PersonRequested, ['conversation', 'person_requested']],
  [MessageLeftUnanswered, ['conversation', 'left_unanswered']],
  [CoordinatorHired, ['coordinator', 'hired']],
  [CoordinatorActivated, ['coordinator', 'activated']],
  [CoordinatorPaused, ['coordinator', 'paused']],
  [CoordinatorLetGo, ['coordinator', 'let_go']],
  [RecipientOptedOut, ['compliance', 'opted_out']],
  [RecipientOptedIn, ['compliance', 'opted_in']],
]);

/** The events that are logged. */
export const LOGGED_EVENTS: readonly EventClass[] = [...LOGGED.keys()];

/** What is to be kept of an event; null for one that is not logged. */
export function logEntryOf(event: IntegrationEvent): LogEntry | null {
  const logged = LOGGED.get(event.constructor as unknown as EventClass);
  if (!logged) return null;
  const data = dataOf(event);
  const [kind, verb] = logged;
  const category = kind === 'message' ? (data['channel'] as EventCategory) : kind;
  return {
    eventType: `${category}.${verb}`,
    eventCategory: category,
    coordinatorId: idIn(data, 'coordinatorId') ?? idIn(data, 'bookedByCoordinatorId'),
    contactId: idIn(data, 'contactId'),
    eventData: data,
  };
}

/** What the event carries, without its envelope; facts about a visit or a message stand beside the rest. */
function dataOf(event: IntegrationEvent): Record<string, unknown> {
  const { appointment, message, ...rest } = event as IntegrationEvent & {
    appointment?: object;
    message?: object;
  };
  const { eventId: _id, occurredAt: _at, organizationId: _tenant, ...data } = rest;
  return { ...appointment, ...message, ...data };
}

const idIn = (data: Record<string, unknown>, name: string): string | null =>
  typeof data[name] === 'string' ? data[name] : null;
