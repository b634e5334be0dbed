import { PageQuery, PhoneNumberOrderDto } from '@coordinator/contracts';
import { decodeCursor, page, RequirePermission, Returns, Summary } from '@coordinator/platform';
import type { Page } from '@coordinator/platform';
import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ListPhoneNumberOrders } from '../application/list-phone-number-orders.query';

@Controller('api/coordinator/organizations/:organizationId/phone-number-orders')
export class PhoneNumberOrdersController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @Summary('Lists the orders of phone numbers, latest first, with what is in their way')
  @RequirePermission('numbers.read')
  @Returns(PhoneNumberOrderDto, { list: true })
  async list(@Query() { limit, cursor }: PageQuery): Promise<Page<PhoneNumberOrderDto>> {
    const [after] = cursor ? decodeCursor(cursor, ['uuid']) : [];
    const rows = await this.queries.execute(new ListPhoneNumberOrders(limit + 1, after as string));
    return page(rows, limit, ({ id }) => [id]);
  }
}
