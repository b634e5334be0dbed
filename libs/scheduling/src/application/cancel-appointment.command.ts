import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { AppointmentSteps } from './appointment-steps';

/** Cancels a visit, which frees its time. Throws InvalidTransition. */
export class CancelAppointment extends Command<void> {
  constructor(
    readonly appointmentId: string,
    readonly reason: string | null = null,
    readonly coordinatorId?: string | null,
  ) {
    super();
  }
}

@CommandHandler(CancelAppointment)
export class CancelAppointmentHandler implements ICommandHandler<CancelAppointment> {
  constructor(private readonly steps: AppointmentSteps) {}

  execute({ appointmentId, reason, coordinatorId }: CancelAppointment): Promise<void> {
    return this.steps.take(
      appointmentId,
      (appointment, deed) => appointment.cancel(reason, deed),
      coordinatorId,
    );
  }
}
