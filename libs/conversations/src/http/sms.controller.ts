import { ListSmsQuery, PageQuery, SendSmsDto, SmsMessageDto } from '@coordinator/contracts';
import { GetContact } from '@coordinator/crm';
import { CurrentActor, one, RequirePermission, Returns, Summary } from '@coordinator/platform';
import type { Actor, One, Page } from '@coordinator/platform';
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { GetText } from '../application/get-text.query';
import { ListTexts } from '../application/list-texts.query';
import { ListThread } from '../application/list-thread.query';
import { SendManualText } from '../application/send-manual-text.command';

@Controller('api/coordinator/organizations/:organizationId/sms')
export class SmsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get()
  @Summary('Lists texts in and out, the latest first')
  @RequirePermission('conversations.read')
  @Returns(SmsMessageDto, { list: true })
  list(@Query() filter: ListSmsQuery): Promise<Page<SmsMessageDto>> {
    return this.queries.execute(new ListTexts({ ...filter }));
  }

  @Post('send')
  @Summary('Sends a text to a contact or to a number')
  @RequirePermission('conversations.write')
  @Returns(SmsMessageDto)
  async send(@Body() text: SendSmsDto, @CurrentActor() actor: Actor): Promise<One<SmsMessageDto>> {
    const userId = actor.kind === 'user' ? actor.userId : null;
    const messageId = await this.commands.execute(new SendManualText({ ...text }, userId));
    return this.show(messageId);
  }

  @Get('conversations/:contactId')
  @Summary('Shows the latest texts with a contact in the order in which they were written')
  @RequirePermission('conversations.read')
  @Returns(SmsMessageDto, { list: true })
  async thread(
    @Param('contactId') contactId: string,
    @Query() { limit, cursor }: PageQuery,
  ): Promise<Page<SmsMessageDto>> {
    await this.queries.execute(new GetContact(contactId));
    return this.queries.execute(new ListThread({ contactId }, limit, cursor));
  }

  @Get(':messageId')
  @Summary('Shows a text and what has become of it')
  @RequirePermission('conversations.read')
  @Returns(SmsMessageDto)
  async show(@Param('messageId') messageId: string): Promise<One<SmsMessageDto>> {
    return one(await this.queries.execute(new GetText(messageId)));
  }
}
