import { UsageDto, UsageQuery } from '@coordinator/contracts';
import { one, RequirePermission, Returns, Summary } from '@coordinator/platform';
import type { One } from '@coordinator/platform';
import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { GetUsage } from '../application/get-usage.query';

@Controller('api/coordinator/organizations/:organizationId/billing/usage')
export class UsageController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @RequirePermission('billing.read')
  @Summary('Shows what was used: texts, emails and calls, by day and coordinator')
  @Returns(UsageDto)
  async show(@Query() span: UsageQuery): Promise<One<UsageDto>> {
    return one(await this.queries.execute(new GetUsage({ ...span })));
  }
}
