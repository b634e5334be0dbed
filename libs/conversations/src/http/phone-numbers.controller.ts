import {
  PageQuery,
  PhoneNumberDto,
  PhoneNumberOrderDto,
  ProvisionPhoneNumberDto,
  UpdatePhoneNumberDto,
} from '@coordinator/contracts';
import { GetOrganization } from '@coordinator/identity';
import {
  decodeCursor,
  one,
  page,
  RateLimit,
  RequirePermission,
  Returns,
  ReturnsNothing,
  Summary,
} from '@coordinator/platform';
import type { One, Page } from '@coordinator/platform';
import { Body, Controller, Delete, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ChangePhoneNumber } from '../application/change-phone-number.command';
import { GetPhoneNumberOrder } from '../application/get-phone-number-order.query';
import { GetPhoneNumber } from '../application/get-phone-number.query';
import { ListPhoneNumbers } from '../application/list-phone-numbers.query';
import { OrderPhoneNumber } from '../application/order-phone-number.command';
import { RemovePhoneNumber } from '../application/remove-phone-number.command';

@Controller('api/coordinator/organizations/:organizationId/phone-numbers')
export class PhoneNumbersController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get()
  @Summary('Lists the phone numbers, oldest first')
  @RequirePermission('numbers.read')
  @Returns(PhoneNumberDto, { list: true })
  async list(@Query() { limit, cursor }: PageQuery): Promise<Page<PhoneNumberDto>> {
    const [after] = cursor ? decodeCursor(cursor, ['uuid']) : [];
    const rows = await this.queries.execute(new ListPhoneNumbers(limit + 1, after as string));
    return page(rows, limit, ({ id }) => [id]);
  }

  @Get(':phoneNumberId')
  @Summary('Shows a phone number')
  @RequirePermission('numbers.read')
  @Returns(PhoneNumberDto)
  async show(@Param('phoneNumberId') id: string): Promise<One<PhoneNumberDto>> {
    return one(await this.queries.execute(new GetPhoneNumber(id)));
  }

  @Post()
  @Summary('Orders a phone number, or takes up the order that failed')
  @RequirePermission('numbers.write')
  @RateLimit('order_number')
  @Returns(PhoneNumberOrderDto, { status: 202 })
  order(
    @Param('organizationId') organizationId: string,
    @Body() wanted: ProvisionPhoneNumberDto,
  ): Promise<One<PhoneNumberOrderDto>> {
    return this.provision(organizationId, wanted);
  }

  @Patch(':phoneNumberId')
  @Summary('Changes who answers a phone number, and whether and where it leads')
  @RequirePermission('numbers.write')
  @Returns(PhoneNumberDto)
  async change(
    @Param('phoneNumberId') id: string,
    @Body() changes: UpdatePhoneNumberDto,
  ): Promise<One<PhoneNumberDto>> {
    await this.commands.execute(new ChangePhoneNumber(id, { ...changes }));
    return this.show(id);
  }

  @Put(':phoneNumberId')
  @Summary('Changes a phone number, as PATCH does')
  @RequirePermission('numbers.write')
  @Returns(PhoneNumberDto)
  put(
    @Param('phoneNumberId') id: string,
    @Body() changes: UpdatePhoneNumberDto,
  ): Promise<One<PhoneNumberDto>> {
    return this.change(id, changes);
  }

  @Delete(':phoneNumberId')
  @Summary('Gives a phone number up, for good')
  @RequirePermission('numbers.write')
  @ReturnsNothing()
  async remove(@Param('phoneNumberId') id: string): Promise<void> {
    await this.commands.execute(new RemovePhoneNumber(id));
  }

  @Post('provision')
  @Summary('Orders a phone number, as POST to the list does')
  @RequirePermission('numbers.write')
  @RateLimit('order_number')
  @Returns(PhoneNumberOrderDto, { status: 202 })
  async provision(
    @Param('organizationId') organizationId: string,
    @Body() { coordinatorId }: ProvisionPhoneNumberDto,
  ): Promise<One<PhoneNumberOrderDto>> {
    const { country, phone } = await this.queries.execute(new GetOrganization(organizationId));
    const orderId = await this.commands.execute(
      new OrderPhoneNumber({ coordinatorId: coordinatorId ?? null, country, near: phone }),
    );
    return one(await this.queries.execute(new GetPhoneNumberOrder(orderId)));
  }
}
