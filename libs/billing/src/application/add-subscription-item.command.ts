import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import type { SubscriptionItem } from '../domain/subscription-item';
import { SubscriptionItems } from '../persistence/subscription-items';

/** Charges for one more coordinator, or for one more bundle. */
export class AddSubscriptionItem extends Command<void> {
  constructor(readonly item: SubscriptionItem) {
    super();
  }
}

@CommandHandler(AddSubscriptionItem)
export class AddSubscriptionItemHandler implements ICommandHandler<AddSubscriptionItem> {
  constructor(private readonly items: SubscriptionItems) {}

  async execute({ item }: AddSubscriptionItem): Promise<void> {
    await this.items.add(await this.items.lock(), [item]);
  }
}
