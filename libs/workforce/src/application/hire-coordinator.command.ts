import { AddSubscriptionItem, EnsureTrial } from '@coordinator/billing';
import { GetOrganization } from '@coordinator/identity';
import { Clock, currentOrganizationId, UnitOfWork } from '@coordinator/platform';
import { Command, CommandBus, CommandHandler, QueryBus } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { Coordinator } from '../domain/coordinator';
import { CoordinatorRepository } from '../persistence/coordinator-repository';
import { OfferedTemplates } from './offered-templates';

/**
 * Hires one more role, at the price of its template. The first hire of an organization
 * that was founded without one begins its trial. Answers the coordinator's id.
 */
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
    private readonly queries: QueryBus,
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
    const { trialEndsAt } = await this.queries.execute(
      new GetOrganization(coordinator.organizationId),
    );
    if (trialEndsAt)
      await this.commands.execute(new EnsureTrial(Temporal.Instant.from(trialEndsAt)));
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
