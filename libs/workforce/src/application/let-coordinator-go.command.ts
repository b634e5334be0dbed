import { DissolveBundleItem, RemoveSubscriptionItem } from '@coordinator/billing';
import { GetRoleTemplate } from '@coordinator/catalog';
import { Clock } from '@coordinator/platform';
import { Command, CommandBus, CommandHandler, QueryBus } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import type { Coordinator } from '../domain/coordinator';
import { CoordinatorRepository } from '../persistence/coordinator-repository';

/**
 * Ends a coordinator's employment and its price. A bundle that loses one of its
 * roles ends: the others stay, each at the price of its own template.
 */
export class LetCoordinatorGo extends Command<void> {
  constructor(readonly coordinatorId: string) {
    super();
  }
}

@CommandHandler(LetCoordinatorGo)
export class LetCoordinatorGoHandler implements ICommandHandler<LetCoordinatorGo> {
  constructor(
    private readonly coordinators: CoordinatorRepository,
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly clock: Clock,
  ) {}

  async execute({ coordinatorId }: LetCoordinatorGo): Promise<void> {
    const coordinator = await this.coordinators.get(coordinatorId);
    coordinator.letGo(this.clock.now());
    if (coordinator.bundleId) await this.#dissolve(coordinator, coordinator.bundleId);
    else await this.commands.execute(new RemoveSubscriptionItem({ coordinatorId }));
  }

  async #dissolve(leaving: Coordinator, bundleId: string): Promise<void> {
    const staying = (await this.coordinators.ofBundle(bundleId)).filter(
      ({ id }) => id !== leaving.id,
    );
    for (const coordinator of staying) {
      const role = await this.queries.execute(new GetRoleTemplate(coordinator.roleTemplateId));
      if (!role) throw new Error(`Coordinator ${coordinator.id} has no role.`);
      coordinator.leaveBundle(role.basePriceCents, this.clock.now());
    }
    await this.commands.execute(
      new DissolveBundleItem({
        bundleId,
        replaceWith: staying.map(({ id, monthlyPriceCents }) => ({
          coordinatorId: id,
          priceCents: monthlyPriceCents,
        })),
      }),
    );
  }
}
