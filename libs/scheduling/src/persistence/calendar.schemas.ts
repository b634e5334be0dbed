import { EntitySchema } from '@mikro-orm/postgresql';
import { AppointmentType } from '../domain/appointment-type';
import { AvailabilitySchedule } from '../domain/availability-schedule';
import { BlockedTime } from '../domain/blocked-time';
import { Resource } from '../domain/resource';
import { SchedulingSettings } from '../domain/scheduling-settings';
import { InstantType } from './instant-type';
import { timestamps } from './timestamps';

const schema = 'scheduling';

export const settingsSchema = new EntitySchema<SchedulingSettings>({
  class: SchedulingSettings,
  schema,
  tableName: 'settings',
  properties: {
    organizationId: { type: 'uuid', primary: true },
    timezone: { type: 'text' },
    bufferBeforeMinutes: { type: 'integer' },
    bufferAfterMinutes: { type: 'integer' },
    slotIntervalMinutes: { type: 'integer' },
    minimumNoticeMinutes: { type: 'integer' },
    horizonDays: { type: 'integer' },
    ...timestamps,
  },
});

export const appointmentTypeSchema = new EntitySchema<AppointmentType>({
  class: AppointmentType,
  schema,
  tableName: 'appointment_types',
  properties: {
    id: { type: 'uuid', primary: true },
    organizationId: { type: 'uuid' },
    name: { type: 'text' },
    description: { type: 'text', nullable: true },
    durationMinutes: { type: 'integer' },
    priceCents: { type: 'integer', nullable: true },
    color: { type: 'text' },
    bufferBeforeMinutes: { type: 'integer', nullable: true },
    bufferAfterMinutes: { type: 'integer', nullable: true },
    slotIntervalMinutes: { type: 'integer', nullable: true },
    minimumNoticeMinutes: { type: 'integer', nullable: true },
    horizonDays: { type: 'integer', nullable: true },
    availability: { type: 'json', nullable: true },
    requiresConfirmation: { type: 'boolean' },
    allowOnlineBooking: { type: 'boolean' },
    isActive: { type: 'boolean' },
    sortOrder: { type: 'integer' },
    ...timestamps,
  },
});

export const availabilityScheduleSchema = new EntitySchema<AvailabilitySchedule>({
  class: AvailabilitySchedule,
  schema,
  tableName: 'availability_schedules',
  properties: {
    id: { type: 'uuid', primary: true },
    organizationId: { type: 'uuid' },
    userId: { type: 'uuid', nullable: true },
    name: { type: 'text' },
    isDefault: { type: 'boolean' },
    weeklyHours: { type: 'json' },
    exceptions: { type: 'json' },
    ...timestamps,
  },
});

export const resourceSchema = new EntitySchema<Resource>({
  class: Resource,
  schema,
  tableName: 'resources',
  properties: {
    id: { type: 'uuid', primary: true },
    organizationId: { type: 'uuid' },
    name: { type: 'text' },
    capacity: { type: 'integer' },
    isActive: { type: 'boolean' },
    sortOrder: { type: 'integer' },
    availabilityScheduleId: { type: 'uuid', nullable: true },
    ...timestamps,
  },
});

export const blockedTimeSchema = new EntitySchema<BlockedTime>({
  class: BlockedTime,
  schema,
  tableName: 'blocked_times',
  properties: {
    id: { type: 'uuid', primary: true },
    organizationId: { type: 'uuid' },
    resourceId: { type: 'uuid', nullable: true },
    userId: { type: 'uuid', nullable: true },
    title: { type: 'text', nullable: true },
    startsAt: { type: InstantType },
    endsAt: { type: InstantType },
    allDay: { type: 'boolean' },
    recurrenceRule: { type: 'text', nullable: true },
    ...timestamps,
  },
});
