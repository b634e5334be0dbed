import {
  currentOrganizationId,
  NotFound,
  SqlState,
  sqlStateOf,
  UnitOfWork,
} from '@coordinator/platform';
import { LockMode } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { PhoneNumberOrder } from '../domain/phone-number-order';

/** The orders of the organization, as they are changed. */
@Injectable()
export class PhoneNumberOrders {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Others who want to change the order wait. Throws NotFound. */
  async lock(id: string): Promise<PhoneNumberOrder> {
    const order = await this.unitOfWork.em.findOne(
      PhoneNumberOrder,
      { organizationId: currentOrganizationId(), id },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    if (!order) throw new NotFound('The phone number order');
    return order;
  }

  /**
   * The order that is not fulfilled, if there is one. Whoever else wants to order for
   * the organization waits until this transaction is over, so that there is never a second.
   */
  async lockOpen(): Promise<PhoneNumberOrder | null> {
    const organizationId = currentOrganizationId();
    await this.unitOfWork.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `conversations.phone_number_orders ${organizationId}`,
    ]);
    return this.unitOfWork.em.findOne(
      PhoneNumberOrder,
      { organizationId, status: { $ne: 'fulfilled' } },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
  }

  /** Answers the order's id. Throws NotFound if its coordinator does not exist. */
  async save(order: PhoneNumberOrder): Promise<string> {
    try {
      await this.unitOfWork.em.persist(order).flush();
    } catch (error) {
      if (sqlStateOf(error) !== SqlState.foreignKeyViolation) throw error;
      throw new NotFound('The coordinator');
    }
    return order.id;
  }
}
