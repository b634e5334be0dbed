import { Clock } from '@coordinator/platform';
import { Command, CommandBus, CommandHandler, QueryBus } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { PhoneNumberOrders } from '../persistence/phone-number-orders';
import { ListPhoneNumbers } from './list-phone-numbers.query';
import { RemovePhoneNumber } from './remove-phone-number.command';

/** Gives up all numbers of an organization that is gone, and what it has on order. */
export class GiveUpPhoneNumbers extends Command<void> {}

@CommandHandler(GiveUpPhoneNumbers)
export class GiveUpPhoneNumbersHandler implements ICommandHandler<GiveUpPhoneNumbers> {
  constructor(
    private readonly orders: PhoneNumberOrders,
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<void> {
    const order = await this.orders.lockOpen();
    order?.noteFailure('The business was closed.', { isFinal: true }, this.clock.now());
    for (const { id } of await this.queries.execute(new ListPhoneNumbers())) {
      await this.commands.execute(new RemovePhoneNumber(id));
    }
  }
}
