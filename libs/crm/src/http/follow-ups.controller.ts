import { CreateFollowUpDto, FollowUpDto, PageQuery } from '@coordinator/contracts';
import { one, RequirePermission, Returns, Summary } from '@coordinator/platform';
import type { One, Page } from '@coordinator/platform';
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { CreateFollowUp } from '../application/create-follow-up.command';
import { ListFollowUps } from '../application/list-follow-ups.query';

@Controller('api/coordinator/organizations/:organizationId/contacts/:contactId/followups')
export class FollowUpsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get()
  @Summary('Lists what is to be done for a contact, by due time')
  @RequirePermission('contacts.read')
  @Returns(FollowUpDto, { list: true })
  list(
    @Param('contactId') contactId: string,
    @Query() { limit, cursor }: PageQuery,
  ): Promise<Page<FollowUpDto>> {
    return this.queries.execute(new ListFollowUps(contactId, limit, cursor));
  }

  @Post()
  @Summary('Writes down what is to be done for a contact')
  @RequirePermission('contacts.write')
  @Returns(FollowUpDto)
  async create(
    @Param('contactId') contactId: string,
    @Body() followUp: CreateFollowUpDto,
  ): Promise<One<FollowUpDto>> {
    return one(await this.commands.execute(new CreateFollowUp(contactId, followUp)));
  }
}
