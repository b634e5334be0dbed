import { Clock } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';
import type { Appointment, Deed } from '../domain/appointment';
import { TAKES_TIME } from '../domain/appointment-status';
import { Appointments } from '../persistence/appointments';
import { BusyTimes } from '../persistence/busy-times';
import { actedBy } from './acting';

/** Takes an appointment one step on, and frees its time where the step does. */
@Injectable()
export class AppointmentSteps {
  constructor(
    private readonly appointments: Appointments,
    private readonly busyTimes: BusyTimes,
    private readonly clock: Clock,
  ) {}

  /** `step` answers whether it changed anything. Throws what it throws, and NotFound. */
  async take(
    appointmentId: string,
    step: (appointment: Appointment, deed: Deed) => boolean,
    coordinatorId?: string | null,
  ): Promise<void> {
    const appointment = await this.appointments.getForChange(appointmentId);
    const deed = { by: actedBy(coordinatorId), now: this.clock.now() };
    if (!step(appointment, deed)) return;
    const takesTime = TAKES_TIME.includes(appointment.status) && appointment.deletedAt === null;
    if (!takesTime) await this.busyTimes.releaseVisit(appointmentId);
    await this.appointments.save(appointment);
  }
}
