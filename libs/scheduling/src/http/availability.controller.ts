import { AvailabilityQuery, OpenDaysDto, SlotsDto, SlotsQuery } from '@coordinator/contracts';
import { RequirePermission, Returns, Summary } from '@coordinator/platform';
import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { FindSlots } from '../application/find-slots.query';
import { OpenDays } from '../application/open-days.query';

@Controller('api/coordinator/organizations/:organizationId/availability')
export class AvailabilityController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @Summary('Shows when resources are open, day by day')
  @RequirePermission('calendar.read')
  @Returns(OpenDaysDto, { bare: true })
  async openDays(@Query() { from, to, resourceId }: AvailabilityQuery): Promise<OpenDaysDto> {
    return { data: await this.queries.execute(new OpenDays(from, to, resourceId)) };
  }

  @Get('slots')
  @Summary('Lists the times on offer for a kind of visit')
  @RequirePermission('calendar.read')
  @Returns(SlotsDto, { bare: true })
  async slots(@Query() query: SlotsQuery): Promise<SlotsDto> {
    return { data: await this.queries.execute(new FindSlots({ ...query })) };
  }
}
