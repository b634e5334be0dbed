import type { ContextDefinition } from '@coordinator/platform';
import { appointmentSchema } from './persistence/appointment.schema';
import {
  appointmentTypeSchema,
  availabilityScheduleSchema,
  blockedTimeSchema,
  resourceSchema,
  settingsSchema,
} from './persistence/calendar.schemas';
import { schedulingMigrations } from './persistence/scheduling.migrations';
import { SchedulingHttpModule } from './scheduling-http.module';
import { SchedulingModule } from './scheduling.module';

export { BookAppointment, type AppointmentRequest } from './application/book-appointment.command';
export { CancelAppointment } from './application/cancel-appointment.command';
export { CompleteAppointment } from './application/complete-appointment.command';
export { ConfirmAppointment } from './application/confirm-appointment.command';
export { FindSlots, type SlotsRequest } from './application/find-slots.query';
export { GetAppointment } from './application/get-appointment.query';
export { HoldTime, type Hold, type HoldRequest } from './application/hold-time.command';
export { ListAppointmentTypes } from './application/list-appointment-types.query';
export { ListAppointments, type AppointmentsRequest } from './application/list-appointments.query';
export { MarkNoShow } from './application/mark-no-show.command';
export { OpenBook, type BookToOpen } from './application/open-book.command';
export { OpenDays } from './application/open-days.query';
export { ReleaseHold } from './application/release-hold.command';
export {
  RescheduleAppointment,
  type MoveRequest,
} from './application/reschedule-appointment.command';
export { StartAppointment } from './application/start-appointment.command';
export { InvalidTransition, OutsideAvailability, SlotUnavailable } from './domain/errors';

export const schedulingContext: ContextDefinition = {
  name: 'scheduling',
  module: SchedulingModule,
  http: SchedulingHttpModule,
  entities: [
    appointmentSchema,
    appointmentTypeSchema,
    availabilityScheduleSchema,
    blockedTimeSchema,
    resourceSchema,
    settingsSchema,
  ],
  migrations: schedulingMigrations,
};
