import type { PhoneNumberOrderDto } from '@coordinator/contracts';
import { currentOrganizationId, UnitOfWork } from '@coordinator/platform';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import { toPhoneNumberOrderDto } from '../persistence/phone-number-order-row';
import type { PhoneNumberOrderRow } from '../persistence/phone-number-order-row';

/** The organization's orders, latest first: up to `limit` of them, from behind the one with the id `after`. */
export class ListPhoneNumberOrders extends Query<PhoneNumberOrderDto[]> {
  constructor(
    readonly limit: number,
    readonly after: string | null = null,
  ) {
    super();
  }
}

@QueryHandler(ListPhoneNumberOrders)
export class ListPhoneNumberOrdersHandler implements IQueryHandler<ListPhoneNumberOrders> {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute({ limit, after }: ListPhoneNumberOrders): Promise<PhoneNumberOrderDto[]> {
    const rows = await this.unitOfWork.query<PhoneNumberOrderRow>(
      `select * from conversations.phone_number_orders
        where organization_id = $1 and ($2::uuid is null or id < $2) order by id desc limit $3`,
      [currentOrganizationId(), after, limit],
    );
    return rows.map(toPhoneNumberOrderDto);
  }
}
