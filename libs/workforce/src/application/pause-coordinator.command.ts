import { Clock } from '@coordinator/platform';
import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { CoordinatorRepository } from '../persistence/coordinator-repository';

/** Takes a coordinator off work; messages are still taken. Repeating it changes nothing. */
export class PauseCoordinator extends Command<void> {
  constructor(readonly coordinatorId: string) {
    super();
  }
}

@CommandHandler(PauseCoordinator)
export class PauseCoordinatorHandler implements ICommandHandler<PauseCoordinator> {
  constructor(
    private readonly coordinators: CoordinatorRepository,
    private readonly clock: Clock,
  ) {}

  async execute({ coordinatorId }: PauseCoordinator): Promise<void> {
    (await this.coordinators.get(coordinatorId)).pause(this.clock.now());
  }
}
