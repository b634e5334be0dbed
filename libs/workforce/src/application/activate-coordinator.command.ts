import { Clock } from '@coordinator/platform';
import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { CoordinatorRepository } from '../persistence/coordinator-repository';

/** Puts a coordinator to work. Repeating it changes nothing. */
export class ActivateCoordinator extends Command<void> {
  constructor(readonly coordinatorId: string) {
    super();
  }
}

@CommandHandler(ActivateCoordinator)
export class ActivateCoordinatorHandler implements ICommandHandler<ActivateCoordinator> {
  constructor(
    private readonly coordinators: CoordinatorRepository,
    private readonly clock: Clock,
  ) {}

  async execute({ coordinatorId }: ActivateCoordinator): Promise<void> {
    (await this.coordinators.get(coordinatorId)).activate(this.clock.now());
  }
}
