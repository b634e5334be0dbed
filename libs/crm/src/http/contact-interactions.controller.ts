import { ContactInteractionDto, PageQuery } from '@coordinator/contracts';
import { RequirePermission, Returns, Summary } from '@coordinator/platform';
import type { Page } from '@coordinator/platform';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ListInteractions } from '../application/list-interactions.query';

@Controller('api/coordinator/organizations/:organizationId/contacts/:contactId/interactions')
export class ContactInteractionsController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @Summary('Lists calls, texts and emails with a contact, the latest first')
  @RequirePermission('contacts.read')
  @Returns(ContactInteractionDto, { list: true })
  list(
    @Param('contactId') contactId: string,
    @Query() { limit, cursor }: PageQuery,
  ): Promise<Page<ContactInteractionDto>> {
    return this.queries.execute(new ListInteractions(contactId, limit, cursor));
  }
}
