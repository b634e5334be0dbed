import { Clock, defineJob, JobHandler, Logger, UnitOfWork } from '@coordinator/platform';
import type { JobHandlerOf, JobRun } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';
import { describeFailure } from '../domain/number-provider-error';
import type { PhoneNumberOrder } from '../domain/phone-number-order';
import { PhoneNumberOrders } from '../persistence/phone-number-orders';
import { PhoneNumbers } from '../persistence/phone-numbers';
import { acquireNumber } from './acquire-number';
import { NumberProvider } from './number-provider';
import type { ProvidedNumber } from '../domain/provided-number';

const MAX_ATTEMPTS = 8;
const FIRST_WAIT_MS = 5_000;
const LONGEST_WAIT_MS = 600_000;

/** Buys the number of an order. Keeps trying for about half an hour. */
export const BuyPhoneNumber = defineJob<{ orderId: string }>('conversations.buy_phone_number', {
  queue: 'default',
  maxAttempts: MAX_ATTEMPTS,
  backoffMs: (attempt) => Math.min(FIRST_WAIT_MS * 3 ** (attempt - 1), LONGEST_WAIT_MS),
});

@Injectable()
@JobHandler(BuyPhoneNumber)
export class BuyPhoneNumberHandler implements JobHandlerOf<typeof BuyPhoneNumber> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly orders: PhoneNumberOrders,
    private readonly numbers: PhoneNumbers,
    private readonly provider: NumberProvider,
    private readonly clock: Clock,
    private readonly logger: Logger,
  ) {}

  async handle({ orderId }: { orderId: string }, { isLastAttempt }: JobRun): Promise<void> {
    const order = await this.#beginAttempt(orderId);
    if (!order) return;
    try {
      const number = await acquireNumber(
        this.provider,
        (found) => this.numbers.knownAmong(found),
        order,
      );
      if (!(await this.#fulfill(orderId, number))) await this.#returnSurplus(orderId, number);
    } catch (error) {
      await this.#noteFailure(orderId, error, isLastAttempt);
      throw error;
    }
  }

  #beginAttempt(orderId: string): Promise<PhoneNumberOrder | null> {
    return this.unitOfWork.run(async () => {
      const order = await this.orders.lock(orderId);
      if (!order.isPending()) return null;
      order.beginAttempt(this.clock.now());
      return order;
    });
  }

  /** Answers false if the order has got another number meanwhile, or is no longer wanted. */
  #fulfill(orderId: string, number: ProvidedNumber): Promise<boolean> {
    return this.unitOfWork.run(async () => {
      const order = await this.orders.lock(orderId);
      if (order.phoneNumberId) {
        return (await this.numbers.providerIdOf(order.phoneNumberId)) === number.providerId;
      }
      if (!order.isPending()) return false;
      const phoneNumberId = await this.numbers.add(number, order.coordinatorId);
      order.fulfill({ id: phoneNumberId, phoneNumber: number.phoneNumber }, this.clock.now());
      return true;
    });
  }

  /**
   * Two workers ran this job at once, as can happen when one of them is frozen for a
   * while, or the organization was deleted in the meantime.
   */
  async #returnSurplus(
    orderId: string,
    { providerId, phoneNumber }: ProvidedNumber,
  ): Promise<void> {
    this.logger.warn({ orderId, phoneNumber }, 'A number was bought that its order does not need');
    await this.provider.release(providerId);
  }

  #noteFailure(orderId: string, error: unknown, isFinal: boolean): Promise<void> {
    return this.unitOfWork.run(async () => {
      const order = await this.orders.lock(orderId);
      order.noteFailure(describeFailure(error, { isFinal }), { isFinal }, this.clock.now());
    });
  }
}
