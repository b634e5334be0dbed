import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { AppointmentSteps } from './appointment-steps';

/** Notes that the visitor will come. Throws InvalidTransition. */
export class ConfirmAppointment extends Command<void> {
  constructor(
    readonly appointmentId: string,
    readonly coordinatorId?: string | null,
  ) {
    super();
  }
}

@CommandHandler(ConfirmAppointment)
export class ConfirmAppointmentHandler implements ICommandHandler<ConfirmAppointment> {
  constructor(private readonly steps: AppointmentSteps) {}

  execute({ appointmentId, coordinatorId }: ConfirmAppointment): Promise<void> {
    return this.steps.take(
      appointmentId,
      (appointment, deed) => appointment.confirm(deed),
      coordinatorId,
    );
  }
}
