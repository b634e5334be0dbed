import type { IconName } from '@coordinator/ui';
import type { ReceivedEvent } from '../live/live-event';
import { appointmentOf, messageOf } from '../live/subject';
import { spokenMoment } from '../words/time';

export interface Happening {
  readonly icon: IconName;
  readonly title: string;
  readonly detail: string | null;
  /** Something went well. */
  readonly good: boolean;
}

/**
 * An event in words for whoever watches; null for those that say nothing to a person.
 *
 * @param nameOf what a coordinator is called, by id
 */
export function happeningOf(
  { type, data }: ReceivedEvent,
  nameOf: (coordinatorId: string | null) => string | null,
  timeZone: string,
): Happening | null {
  const message = messageOf(data);
  const who = nameOf(message?.coordinatorId ?? null) ?? 'Your team';
  switch (type) {
    case 'conversations.message_received':
      return plain('text', 'Text arrived', 'Checked that it is genuine');
    case 'crm.contact_created':
      return plain('people', 'New contact', 'Found under this number from now on');
    case 'conversations.message_sent':
      return message?.purpose === 'confirmation'
        ? good('send', 'Confirmation sent', 'By text, to this phone')
        : message?.purpose === 'staff_alert'
          ? plain('bell', 'The desk was told', 'By text')
          : plain('send', `${who} answered`, null);
    case 'conversations.message_failed':
      return plain('warning', 'A text did not arrive', textOf(data['reason']));
    case 'conversations.person_requested':
      return plain('hand', 'A person was asked for', textOf(data['reason']));
    case 'crm.follow_up_created':
      return plain('note', 'Written down for a person', 'It waits in the conversation');
    case 'compliance.recipient_opted_out':
      return plain('close', 'No more texts to this number', 'As was asked');
    case 'compliance.recipient_opted_in':
      return good('check', 'Texts are welcome again', null);
    default:
      return visitHappening(type, data, nameOf, timeZone);
  }
}

function visitHappening(
  type: string,
  data: ReceivedEvent['data'],
  nameOf: (coordinatorId: string | null) => string | null,
  timeZone: string,
): Happening | null {
  const visit = appointmentOf(data);
  if (!visit) return null;
  const detail = `${visit.title}, ${spokenMoment(new Date(visit.startsAt), timeZone)}`;
  const by = nameOf(visit.bookedByCoordinatorId);
  switch (type) {
    case 'scheduling.appointment_booked':
      return good('calendar', by ? `${by} booked a visit` : 'Visit booked', detail);
    case 'scheduling.appointment_rescheduled':
      return good('calendar', 'Visit moved', detail);
    case 'scheduling.appointment_confirmed':
      return good('check', 'Visit confirmed', detail);
    case 'scheduling.appointment_cancelled':
      return plain('close', 'Visit canceled', detail);
    default:
      return null;
  }
}

function plain(icon: IconName, title: string, detail: string | null): Happening {
  return { icon, title, detail, good: false };
}

function good(icon: IconName, title: string, detail: string | null): Happening {
  return { icon, title, detail, good: true };
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
