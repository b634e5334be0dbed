import { EntitySchema } from '@mikro-orm/postgresql';
import { Appointment } from '../domain/appointment';
import { InstantType } from './instant-type';

export const appointmentSchema = new EntitySchema<Appointment>({
  class: Appointment,
  schema: 'scheduling',
  tableName: 'appointments',
  properties: {
    id: { type: 'uuid', primary: true },
    organizationId: { type: 'uuid' },
    contactId: { type: 'uuid' },
    appointmentTypeId: { type: 'uuid', nullable: true },
    bookedByCoordinatorId: { type: 'uuid', nullable: true },
    assignedToUserId: { type: 'uuid', nullable: true },
    resourceId: { type: 'uuid' },
    title: { type: 'text' },
    description: { type: 'text', nullable: true },
    startsAt: { type: InstantType },
    endsAt: { type: InstantType },
    bufferBeforeMinutes: { type: 'integer' },
    bufferAfterMinutes: { type: 'integer' },
    partySize: { type: 'integer' },
    status: { type: 'text' },
    location: { type: 'text', nullable: true },
    locationType: { type: 'text' },
    notes: { type: 'text', nullable: true },
    cancellationReason: { type: 'text', nullable: true },
    confirmedAt: { type: InstantType, nullable: true },
    cancelledAt: { type: InstantType, nullable: true },
    deletedAt: { type: InstantType, nullable: true },
    createdAt: { type: InstantType },
    updatedAt: { type: InstantType },
    version: { type: 'integer', version: true },
  },
});
