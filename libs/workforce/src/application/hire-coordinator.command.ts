import { AddSubscriptionItem } from '@coordinator/billing';
import { Clock, currentOrganizationId, UnitOfWork } from '@coordinator/platform';
import { Command, CommandBus, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { Coordinator } from '../domain/coordinator';
import { CoordinatorRepository } from '../persistence/coordinator-repository';
import { OfferedTemplates } from './offered-templates';

/** Hires one more role, at the price of its template. Answers the coordinator's id. */
export class HireCoordinator extends Command<string> {
  constructor(
    readonly role: string,
    readonly persona: string,
    readonly displayName: string | null = null,
    readonly customGreeting: string | null = null,
  ) {
    super();
  }
}

@CommandHandler(HireCoordinator)
export class HireCoordinatorHandler implements ICommandHandler<HireCoordinator> {
  constructor(
    private readonly templates: OfferedTemplates,
    private readonly coordinators: CoordinatorRepository,
    private readonly commands: CommandBus,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async execute({ role, persona, displayName, customGreeting }: HireCoordinator): Promise<string> {
    const roleTemplate = await this.templates.role(role);
    const coordinator = Coordinator.hire({
      organizationId: currentOrganizationId(),
      role: roleTemplate,
      persona: await this.templates.persona(persona),
      displayName,
      customGreeting,
      monthlyPriceCents: roleTemplate.basePriceCents,
      bundleId: null,
      now: this.clock.now(),
    });
    this.coordinators.add(coordinator);
    await this.unitOfWork.em.flush(); // billing refers to the row
    await this.commands.execute(
      new AddSubscriptionItem({
        coordinatorId: coordinator.id,
        bundleId: null,
        priceCents: coordinator.monthlyPriceCents,
      }),
    );
    return coordinator.id;
  }
}
