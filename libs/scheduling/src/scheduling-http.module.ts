import { Module } from '@nestjs/common';
import { AppointmentTypesController } from './http/appointment-types.controller';
import { AppointmentsController } from './http/appointments.controller';
import { AvailabilitySchedulesController } from './http/availability-schedules.controller';
import { AvailabilityController } from './http/availability.controller';
import { BlockedTimesController } from './http/blocked-times.controller';
import { ResourcesController } from './http/resources.controller';
import { SchedulingSettingsController } from './http/scheduling-settings.controller';
import { SchedulingModule } from './scheduling.module';

@Module({
  imports: [SchedulingModule],
  controllers: [
    AppointmentsController,
    AppointmentTypesController,
    AvailabilityController,
    AvailabilitySchedulesController,
    BlockedTimesController,
    ResourcesController,
    SchedulingSettingsController,
  ],
})
export class SchedulingHttpModule {}
