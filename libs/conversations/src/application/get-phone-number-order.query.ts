import type { PhoneNumberOrderDto } from '@coordinator/contracts';
import { currentOrganizationId, NotFound, UnitOfWork } from '@coordinator/platform';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import { toPhoneNumberOrderDto } from '../persistence/phone-number-order-row';
import type { PhoneNumberOrderRow } from '../persistence/phone-number-order-row';

/** How far an order has come. Throws NotFound. */
export class GetPhoneNumberOrder extends Query<PhoneNumberOrderDto> {
  constructor(readonly orderId: string) {
    super();
  }
}

@QueryHandler(GetPhoneNumberOrder)
export class GetPhoneNumberOrderHandler implements IQueryHandler<GetPhoneNumberOrder> {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute({ orderId }: GetPhoneNumberOrder): Promise<PhoneNumberOrderDto> {
    const row = await this.unitOfWork.queryOne<PhoneNumberOrderRow>(
      'select * from conversations.phone_number_orders where organization_id = $1 and id = $2',
      [currentOrganizationId(), orderId],
    );
    if (!row) throw new NotFound('The phone number order');
    return toPhoneNumberOrderDto(row);
  }
}
