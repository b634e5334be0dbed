import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { AppointmentSteps } from './appointment-steps';

/** Takes an appointment off the calendar; one that is still ahead is cancelled first. */
export class DeleteAppointment extends Command<void> {
  constructor(
    readonly appointmentId: string,
    readonly coordinatorId?: string | null,
  ) {
    super();
  }
}

@CommandHandler(DeleteAppointment)
export class DeleteAppointmentHandler implements ICommandHandler<DeleteAppointment> {
  constructor(private readonly steps: AppointmentSteps) {}

  execute({ appointmentId, coordinatorId }: DeleteAppointment): Promise<void> {
    return this.steps.take(
      appointmentId,
      (appointment, deed) => appointment.remove(deed),
      coordinatorId,
    );
  }
}
