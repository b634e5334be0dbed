import type { AppointmentFacts, MessageFacts } from '@coordinator/contracts';
import type { ReceivedEvent } from './live-event';

/** The conversation that an event happened in; null for other events. */
export function conversationOf({ data }: ReceivedEvent): string | null {
  return textOf(data['conversationId']) ?? messageOf(data)?.conversationId ?? null;
}

/** The contact that an event is about; null for other events. */
export function contactOf({ data }: ReceivedEvent): string | null {
  return (
    textOf(data['contactId']) ??
    messageOf(data)?.contactId ??
    appointmentOf(data)?.contactId ??
    null
  );
}

export function messageOf(data: ReceivedEvent['data']): MessageFacts | null {
  return objectOf<MessageFacts>(data['message']);
}

export function appointmentOf(data: ReceivedEvent['data']): AppointmentFacts | null {
  return objectOf<AppointmentFacts>(data['appointment']);
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function objectOf<Facts>(value: unknown): Facts | null {
  return typeof value === 'object' ? (value as Facts | null) : null;
}
