import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { SubscriptionItems } from '../persistence/subscription-items';

/** Stops charging for a coordinator that was hired singly. One of a bundle: see DissolveBundleItem. */
export class RemoveSubscriptionItem extends Command<void> {
  constructor(readonly item: { coordinatorId: string }) {
    super();
  }
}

@CommandHandler(RemoveSubscriptionItem)
export class RemoveSubscriptionItemHandler implements ICommandHandler<RemoveSubscriptionItem> {
  constructor(private readonly items: SubscriptionItems) {}

  async execute({ item }: RemoveSubscriptionItem): Promise<void> {
    await this.items.lock();
    await this.items.removeCoordinator(item.coordinatorId);
  }
}
