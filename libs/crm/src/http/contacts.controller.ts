import {
  ContactDto,
  CreateContactDto,
  ListContactsDto,
  UpdateContactDto,
} from '@coordinator/contracts';
import { one, RequirePermission, Returns, ReturnsNothing, Summary } from '@coordinator/platform';
import type { One, Page } from '@coordinator/platform';
import { Body, Controller, Delete, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { CreateContact } from '../application/create-contact.command';
import { DeleteContact } from '../application/delete-contact.command';
import { GetContact } from '../application/get-contact.query';
import { ListContacts } from '../application/list-contacts.query';
import { UpdateContact } from '../application/update-contact.command';

@Controller('api/coordinator/organizations/:organizationId/contacts')
export class ContactsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get()
  @Summary('Lists contacts, searched by name, phone or email')
  @RequirePermission('contacts.read')
  @Returns(ContactDto, { list: true })
  list(@Query() filter: ListContactsDto): Promise<Page<ContactDto>> {
    return this.queries.execute(new ListContacts(filter));
  }

  @Post()
  @Summary('Creates a contact')
  @RequirePermission('contacts.write')
  @Returns(ContactDto)
  async create(@Body() contact: CreateContactDto): Promise<One<ContactDto>> {
    const contactId = await this.commands.execute(new CreateContact(contact));
    return this.show(contactId);
  }

  @Get(':contactId')
  @Summary('Shows a contact')
  @RequirePermission('contacts.read')
  @Returns(ContactDto)
  async show(@Param('contactId') contactId: string): Promise<One<ContactDto>> {
    return one(await this.queries.execute(new GetContact(contactId)));
  }

  @Patch(':contactId')
  @Summary('Changes what is given of a contact')
  @RequirePermission('contacts.write')
  @Returns(ContactDto)
  async update(
    @Param('contactId') contactId: string,
    @Body() changes: UpdateContactDto,
  ): Promise<One<ContactDto>> {
    await this.commands.execute(new UpdateContact(contactId, changes));
    return this.show(contactId);
  }

  @Put(':contactId')
  @Summary('Changes what is given of a contact, as PATCH does')
  @RequirePermission('contacts.write')
  @Returns(ContactDto)
  replace(
    @Param('contactId') contactId: string,
    @Body() changes: UpdateContactDto,
  ): Promise<One<ContactDto>> {
    return this.update(contactId, changes);
  }

  @Delete(':contactId')
  @Summary('Deletes a contact')
  @RequirePermission('contacts.write')
  @ReturnsNothing()
  async delete(@Param('contactId') contactId: string): Promise<void> {
    await this.commands.execute(new DeleteContact(contactId));
  }
}
