import { PhoneNumberUpdated } from '@coordinator/contracts';
import { UnitOfWork } from '@coordinator/platform';
import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { Lines } from '../persistence/lines';

/** Leaves the numbers of a coordinator who was let go to whoever is on duty. */
export class UnassignCoordinator extends Command<void> {
  constructor(readonly coordinatorId: string) {
    super();
  }
}

@CommandHandler(UnassignCoordinator)
export class UnassignCoordinatorHandler implements ICommandHandler<UnassignCoordinator> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly lines: Lines,
  ) {}

  async execute({ coordinatorId }: UnassignCoordinator): Promise<void> {
    for (const id of await this.lines.unassign(coordinatorId)) {
      this.unitOfWork.record(new PhoneNumberUpdated(id, ['assignedCoordinatorId']));
    }
  }
}
