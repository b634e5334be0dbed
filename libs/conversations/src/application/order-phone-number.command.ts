import { Clock, currentOrganizationId, normalizePhone } from '@coordinator/platform';
import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { areaCodeOf } from '../domain/area-code';
import { PhoneNumberOrder } from '../domain/phone-number-order';
import type { NumberWish } from '../domain/phone-number-order';
import { MAX_PHONE_NUMBERS, TooManyPhoneNumbers } from '../domain/too-many-phone-numbers';
import { PhoneNumberOrders } from '../persistence/phone-number-orders';
import { PhoneNumbers } from '../persistence/phone-numbers';

export interface WantedNumber {
  /** Who is to answer it. Null: whoever answers the primary number. */
  coordinatorId: string | null;
  /** ISO 3166 alpha-2. */
  country: string;
  /** A phone of the business, in any notation: a number from the same area is preferred. */
  near: string | null;
}

/**
 * Orders a phone number, to be bought afterwards. Answers the id of the order: a
 * new one, or the one that is still on its way or had failed and is taken up again.
 * Throws NotFound for an unknown coordinator, TooManyPhoneNumbers.
 */
export class OrderPhoneNumber extends Command<string> {
  constructor(readonly wanted: WantedNumber) {
    super();
  }
}

@CommandHandler(OrderPhoneNumber)
export class OrderPhoneNumberHandler implements ICommandHandler<OrderPhoneNumber> {
  constructor(
    private readonly orders: PhoneNumberOrders,
    private readonly numbers: PhoneNumbers,
    private readonly clock: Clock,
  ) {}

  async execute({ wanted }: OrderPhoneNumber): Promise<string> {
    const now = this.clock.now();
    const open = await this.orders.lockOpen();
    if (open?.isPending() && !open.isStalled(now)) return open.id;
    const wish = await this.#wishFor(wanted);
    if (open) {
      open.takeUpAgain(wish, now);
      return this.orders.save(open);
    }
    if ((await this.numbers.count()) >= MAX_PHONE_NUMBERS) throw new TooManyPhoneNumbers();
    return this.orders.save(PhoneNumberOrder.place(currentOrganizationId(), wish, now));
  }

  async #wishFor({ coordinatorId, country, near }: WantedNumber): Promise<NumberWish> {
    const phone = near && normalizePhone(near, country);
    return {
      coordinatorId: coordinatorId ?? (await this.numbers.primaryCoordinatorId()),
      requestedCountry: country,
      areaCode: phone ? areaCodeOf(phone) : null,
    };
  }
}
