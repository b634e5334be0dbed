import { Clock } from '@coordinator/platform';
import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import type { CoordinatorChanges } from '../domain/coordinator';
import { CoordinatorRepository } from '../persistence/coordinator-repository';
import { OfferedTemplates } from './offered-templates';

type Changes = Omit<CoordinatorChanges, 'personaTemplateId'> & {
  /** The name of another persona. */
  persona?: string;
};

/** Changes how a coordinator is called, sounds, greets and works. */
export class ChangeCoordinator extends Command<void> {
  constructor(
    readonly coordinatorId: string,
    readonly changes: Changes,
  ) {
    super();
  }
}

@CommandHandler(ChangeCoordinator)
export class ChangeCoordinatorHandler implements ICommandHandler<ChangeCoordinator> {
  constructor(
    private readonly coordinators: CoordinatorRepository,
    private readonly templates: OfferedTemplates,
    private readonly clock: Clock,
  ) {}

  async execute({
    coordinatorId,
    changes: { persona, ...changes },
  }: ChangeCoordinator): Promise<void> {
    const coordinator = await this.coordinators.get(coordinatorId);
    const personaTemplateId = persona ? (await this.templates.persona(persona)).id : undefined;
    coordinator.change({ ...changes, personaTemplateId }, this.clock.now());
  }
}
