import {
  AppointmentBooked,
  ContactCreated,
  eventTypeOf,
  MessageSent,
  OrganizationUpdated,
  reviveEvent,
} from '@coordinator/contracts';
import type { IntegrationEvent } from '@coordinator/contracts';
import { logEntryOf } from './log-entry';

/** As the relay hands it over: read back from JSON, in its envelope. */
function delivered(event: IntegrationEvent): IntegrationEvent {
  const { name, version } = eventTypeOf(event);
  const payload = JSON.parse(JSON.stringify(event)) as object;
  return reviveEvent(name, version, payload, {
    eventId: 'e1',
    occurredAt: '2026-11-23T15:00:00Z',
    organizationId: 'o1',
  });
}

it('names a message by its channel and keeps its ids', () => {
  const message = {
    ...{ messageId: 'm1', conversationId: 'v1', contactId: 'c1', coordinatorId: 'k1' },
    ...{ channel: 'sms' as const, direction: 'outbound' as const, purpose: 'answer' as const },
  };
  expect(logEntryOf(delivered(new MessageSent(message, 2)))).toEqual({
    eventType: 'sms.sent',
    eventCategory: 'sms',
    coordinatorId: 'k1',
    contactId: 'c1',
    eventData: { ...message, segments: 2 },
  });
});

it('credits a visit to the coordinator that booked it', () => {
  const appointment = {
    ...{ appointmentId: 'a1', contactId: 'c1', appointmentTypeId: 't1', resourceId: 'r1' },
    ...{ bookedByCoordinatorId: 'k1', title: 'Cleaning', partySize: 1 },
    ...{ startsAt: '2026-11-24T19:00:00Z', endsAt: '2026-11-24T20:00:00Z' },
  };
  expect(logEntryOf(delivered(new AppointmentBooked(appointment)))).toMatchObject({
    eventType: 'appointment.booked',
    coordinatorId: 'k1',
    contactId: 'c1',
    eventData: { appointmentId: 'a1' },
  });
});

it('credits nobody where nobody did it', () => {
  expect(logEntryOf(delivered(new ContactCreated('c1', 'import')))).toMatchObject({
    eventType: 'contact.created',
    coordinatorId: null,
    contactId: 'c1',
  });
});

it('leaves out what no report asks for', () => {
  expect(logEntryOf(delivered(new OrganizationUpdated('o1', ['name'])))).toBeNull();
});
