import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { SubscriptionItems } from '../persistence/subscription-items';

export interface DissolvedBundle {
  bundleId: string;
  /** The coordinators that stay, each at its price from now on. */
  replaceWith: readonly { coordinatorId: string; priceCents: number }[];
}

/** Replaces the item of a bundle that lost a coordinator by items for those that stay. */
export class DissolveBundleItem extends Command<void> {
  constructor(readonly bundle: DissolvedBundle) {
    super();
  }
}

@CommandHandler(DissolveBundleItem)
export class DissolveBundleItemHandler implements ICommandHandler<DissolveBundleItem> {
  constructor(private readonly items: SubscriptionItems) {}

  async execute({ bundle }: DissolveBundleItem): Promise<void> {
    const subscriptionId = await this.items.lock();
    await this.items.removeBundle(bundle.bundleId);
    await this.items.add(
      subscriptionId,
      bundle.replaceWith.map((item) => ({ ...item, bundleId: null })),
    );
  }
}
