import { FollowUpWithContactDto, ListFollowUpsDto } from '@coordinator/contracts';
import { RequirePermission, Returns, Summary } from '@coordinator/platform';
import type { Page } from '@coordinator/platform';
import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ListFollowUps } from '../application/list-follow-ups.query';

@Controller('api/coordinator/organizations/:organizationId/follow-ups')
export class AllFollowUpsController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @Summary('Lists what is to be done for all contacts, by due time')
  @RequirePermission('contacts.read')
  @Returns(FollowUpWithContactDto, { list: true })
  list(@Query() filter: ListFollowUpsDto): Promise<Page<FollowUpWithContactDto>> {
    return this.queries.execute(new ListFollowUps(filter));
  }
}
