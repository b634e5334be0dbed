import { JobQueue } from '@coordinator/platform';
import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { BuyPhoneNumber } from './buy-phone-number.job';

/** Sets the purchase of an ordered number going. */
export class BuyOrderedNumber extends Command<void> {
  constructor(readonly orderId: string) {
    super();
  }
}

@CommandHandler(BuyOrderedNumber)
export class BuyOrderedNumberHandler implements ICommandHandler<BuyOrderedNumber> {
  constructor(private readonly jobs: JobQueue) {}

  execute({ orderId }: BuyOrderedNumber): Promise<void> {
    return this.jobs.enqueue(BuyPhoneNumber, { orderId });
  }
}
