import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import type { AppointmentDetails } from '../domain/appointment';
import { AppointmentSteps } from './appointment-steps';

/** Corrects what is written about a visit, not when or whether it takes place. */
export class DescribeAppointment extends Command<void> {
  constructor(
    readonly appointmentId: string,
    readonly details: AppointmentDetails,
  ) {
    super();
  }
}

@CommandHandler(DescribeAppointment)
export class DescribeAppointmentHandler implements ICommandHandler<DescribeAppointment> {
  constructor(private readonly steps: AppointmentSteps) {}

  execute({ appointmentId, details }: DescribeAppointment): Promise<void> {
    return this.steps.take(appointmentId, (appointment, { now }) => {
      appointment.describe(details, now);
      return true;
    });
  }
}
