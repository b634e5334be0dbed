import { Module } from '@nestjs/common';
import { AppointmentSteps } from './application/appointment-steps';
import { AppointmentTypes } from './application/appointment-types.service';
import { AvailabilitySchedules } from './application/availability-schedules.service';
import { BlockedTimes } from './application/blocked-times.service';
import { BookAppointmentHandler } from './application/book-appointment.command';
import { BookingConfirmationSagas } from './application/booking-confirmation.sagas';
import { CancelAppointmentHandler } from './application/cancel-appointment.command';
import { CompleteAppointmentHandler } from './application/complete-appointment.command';
import { ConfirmAppointmentHandler } from './application/confirm-appointment.command';
import { DeleteAppointmentHandler } from './application/delete-appointment.command';
import { DescribeAppointmentHandler } from './application/describe-appointment.command';
import { FindSlotsHandler } from './application/find-slots.query';
import { FollowOrganizationHandler } from './application/follow-organization.command';
import { GetAppointmentHandler } from './application/get-appointment.query';
import { HoldTimeHandler } from './application/hold-time.command';
import { ListAppointmentTypesHandler } from './application/list-appointment-types.query';
import { ListAppointmentsHandler } from './application/list-appointments.query';
import { MailVisitNoticeHandler } from './application/mail-visit-notice.job';
import { MarkNoShowHandler } from './application/mark-no-show.command';
import { OpenBookHandler } from './application/open-book.command';
import { OpenDaysHandler } from './application/open-days.query';
import { OrganizationSaga } from './application/organization.saga';
import { OrganizationUpdatedHandler } from './application/organization-updated.handler';
import { Placements } from './application/placements';
import { ReleaseHoldHandler } from './application/release-hold.command';
import { RescheduleAppointmentHandler } from './application/reschedule-appointment.command';
import { Resources } from './application/resources.service';
import { SchedulingSettingsService } from './application/scheduling-settings.service';
import { SendBookingConfirmationHandler } from './application/send-booking-confirmation.command';
import { schedulingSkills } from './application/skills';
import { StartAppointmentHandler } from './application/start-appointment.command';
import { VisitNotices } from './application/visit-notices';
import { AppointmentRows } from './persistence/appointment-rows';
import { Appointments } from './persistence/appointments';
import { BusyTimes } from './persistence/busy-times';
import { CalendarReader } from './persistence/calendar-reader';
import { SettingsStore } from './persistence/settings-store';

const services = [
  AppointmentTypes,
  AvailabilitySchedules,
  BlockedTimes,
  Resources,
  SchedulingSettingsService,
];

@Module({
  providers: [
    AppointmentRows,
    Appointments,
    AppointmentSteps,
    BookAppointmentHandler,
    BookingConfirmationSagas,
    BusyTimes,
    CalendarReader,
    CancelAppointmentHandler,
    CompleteAppointmentHandler,
    ConfirmAppointmentHandler,
    DeleteAppointmentHandler,
    DescribeAppointmentHandler,
    FindSlotsHandler,
    FollowOrganizationHandler,
    GetAppointmentHandler,
    HoldTimeHandler,
    ListAppointmentsHandler,
    ListAppointmentTypesHandler,
    MailVisitNoticeHandler,
    MarkNoShowHandler,
    OpenBookHandler,
    OpenDaysHandler,
    OrganizationSaga,
    OrganizationUpdatedHandler,
    Placements,
    ReleaseHoldHandler,
    RescheduleAppointmentHandler,
    SendBookingConfirmationHandler,
    SettingsStore,
    StartAppointmentHandler,
    VisitNotices,
    ...schedulingSkills,
    ...services,
  ],
  exports: services,
})
export class SchedulingModule {}
