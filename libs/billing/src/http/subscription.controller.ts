import { SubscriptionDto } from '@coordinator/contracts';
import { one, RequirePermission, Returns, Summary } from '@coordinator/platform';
import type { One } from '@coordinator/platform';
import { Controller, Get } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { GetSubscription } from '../application/get-subscription.query';

@Controller('api/coordinator/organizations/:organizationId/billing')
export class SubscriptionController {
  constructor(private readonly queryBus: QueryBus) {}

  @Get('subscription')
  @RequirePermission('billing.read')
  @Summary('Shows the subscription: what it charges for, and what it lets the coordinators do')
  @Returns(SubscriptionDto)
  async show(): Promise<One<SubscriptionDto>> {
    return one(await this.queryBus.execute(new GetSubscription()));
  }
}
