import { EventLogDto, ListEventLogsQuery } from '@coordinator/contracts';
import { RequirePermission, Returns, Summary } from '@coordinator/platform';
import type { Page } from '@coordinator/platform';
import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ListEventLogs } from '../application/list-event-logs.query';

@Controller('api/coordinator/organizations/:organizationId/event-logs')
export class EventLogsController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @Summary('Lists what happened in the business, the latest first')
  @RequirePermission('analytics.read')
  @Returns(EventLogDto, { list: true })
  list(@Query() request: ListEventLogsQuery): Promise<Page<EventLogDto>> {
    return this.queries.execute(new ListEventLogs(request));
  }
}
