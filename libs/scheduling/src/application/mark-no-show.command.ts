import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { AppointmentSteps } from './appointment-steps';

/** Notes that nobody came, which frees the rest of the time. Throws InvalidTransition, also before the visit was due. */
export class MarkNoShow extends Command<void> {
  constructor(
    readonly appointmentId: string,
    readonly coordinatorId?: string | null,
  ) {
    super();
  }
}

@CommandHandler(MarkNoShow)
export class MarkNoShowHandler implements ICommandHandler<MarkNoShow> {
  constructor(private readonly steps: AppointmentSteps) {}

  execute({ appointmentId, coordinatorId }: MarkNoShow): Promise<void> {
    return this.steps.take(
      appointmentId,
      (appointment, deed) => appointment.markNoShow(deed),
      coordinatorId,
    );
  }
}
