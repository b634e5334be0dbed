import {
  CreateFollowUpDto,
  FollowUpDto,
  PageQuery,
  UpdateFollowUpDto,
} from '@coordinator/contracts';
import { one, RequirePermission, Returns, Summary } from '@coordinator/platform';
import type { One, Page } from '@coordinator/platform';
import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { CreateFollowUp } from '../application/create-follow-up.command';
import { ListContactFollowUps } from '../application/list-contact-follow-ups.query';
import { UpdateFollowUp } from '../application/update-follow-up.command';

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
    return this.queries.execute(new ListContactFollowUps(contactId, limit, cursor));
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

  @Patch(':followUpId')
  @Summary('Notes that a follow-up is done, what came of it, or who is to do it')
  @RequirePermission('contacts.write')
  @Returns(FollowUpDto)
  async update(
    @Param('contactId') contactId: string,
    @Param('followUpId') followUpId: string,
    @Body() changes: UpdateFollowUpDto,
  ): Promise<One<FollowUpDto>> {
    return one(await this.commands.execute(new UpdateFollowUp(contactId, followUpId, changes)));
  }
}
