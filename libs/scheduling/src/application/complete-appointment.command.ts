import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { AppointmentSteps } from './appointment-steps';

/** Notes that the visit has taken place. Throws InvalidTransition. */
export class CompleteAppointment extends Command<void> {
  constructor(
    readonly appointmentId: string,
    readonly coordinatorId?: string | null,
  ) {
    super();
  }
}

@CommandHandler(CompleteAppointment)
export class CompleteAppointmentHandler implements ICommandHandler<CompleteAppointment> {
  constructor(private readonly steps: AppointmentSteps) {}

  execute({ appointmentId, coordinatorId }: CompleteAppointment): Promise<void> {
    return this.steps.take(
      appointmentId,
      (appointment, deed) => appointment.complete(deed),
      coordinatorId,
    );
  }
}
