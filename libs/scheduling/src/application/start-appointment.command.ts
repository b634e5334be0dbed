import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { AppointmentSteps } from './appointment-steps';

/** Notes that the visit has begun. Throws InvalidTransition. */
export class StartAppointment extends Command<void> {
  constructor(
    readonly appointmentId: string,
    readonly coordinatorId?: string | null,
  ) {
    super();
  }
}

@CommandHandler(StartAppointment)
export class StartAppointmentHandler implements ICommandHandler<StartAppointment> {
  constructor(private readonly steps: AppointmentSteps) {}

  execute({ appointmentId, coordinatorId }: StartAppointment): Promise<void> {
    return this.steps.take(
      appointmentId,
      (appointment, deed) => appointment.start(deed),
      coordinatorId,
    );
  }
}
