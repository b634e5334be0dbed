import {
  ConversationDto,
  ListConversationsQuery,
  PageQuery,
  SmsMessageDto,
} from '@coordinator/contracts';
import { CurrentActor, one, RequirePermission, Returns, Summary } from '@coordinator/platform';
import type { Actor, One, Page } from '@coordinator/platform';
import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import type { Command } from '@nestjs/cqrs';
import { CloseConversation } from '../application/close-conversation.command';
import { GetConversation } from '../application/get-conversation.query';
import { HandBackConversation } from '../application/hand-back-conversation.command';
import { ListConversations } from '../application/list-conversations.query';
import { ListThread } from '../application/list-thread.query';
import { MarkConversationRead } from '../application/mark-conversation-read.command';
import { TakeOverConversation } from '../application/take-over-conversation.command';

@Controller('api/coordinator/organizations/:organizationId/conversations')
export class ConversationsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get()
  @Summary('Lists conversations, those with the newest activity first')
  @RequirePermission('conversations.read')
  @Returns(ConversationDto, { list: true })
  list(@Query() filter: ListConversationsQuery): Promise<Page<ConversationDto>> {
    return this.queries.execute(new ListConversations({ ...filter }));
  }

  @Get(':conversationId')
  @Summary('Shows a conversation')
  @RequirePermission('conversations.read')
  @Returns(ConversationDto)
  async show(@Param('conversationId') id: string): Promise<One<ConversationDto>> {
    return one(await this.queries.execute(new GetConversation(id)));
  }

  @Get(':conversationId/messages')
  @Summary('Shows the latest messages of a conversation in the order in which they were written')
  @RequirePermission('conversations.read')
  @Returns(SmsMessageDto, { list: true })
  async messages(
    @Param('conversationId') conversationId: string,
    @Query() { limit, cursor }: PageQuery,
  ): Promise<Page<SmsMessageDto>> {
    await this.queries.execute(new GetConversation(conversationId));
    return this.queries.execute(new ListThread({ conversationId }, limit, cursor));
  }

  @Post(':conversationId/read')
  @Summary('Notes that a conversation has been read')
  @RequirePermission('conversations.write')
  @Returns(ConversationDto, { status: 200 })
  read(@Param('conversationId') id: string): Promise<One<ConversationDto>> {
    return this.#change(id, new MarkConversationRead(id));
  }

  @Post(':conversationId/take-over')
  @Summary('Lets a person answer from now on, and no coordinator')
  @RequirePermission('conversations.write')
  @Returns(ConversationDto, { status: 200 })
  takeOver(
    @Param('conversationId') id: string,
    @CurrentActor() actor: Actor,
  ): Promise<One<ConversationDto>> {
    const userId = actor.kind === 'user' ? actor.userId : null;
    return this.#change(id, new TakeOverConversation(id, userId));
  }

  @Post(':conversationId/hand-back')
  @Summary('Lets the coordinator on duty answer again')
  @RequirePermission('conversations.write')
  @Returns(ConversationDto, { status: 200 })
  handBack(@Param('conversationId') id: string): Promise<One<ConversationDto>> {
    return this.#change(id, new HandBackConversation(id));
  }

  @Post(':conversationId/close')
  @Summary('Puts a conversation aside until somebody writes again')
  @RequirePermission('conversations.write')
  @Returns(ConversationDto, { status: 200 })
  close(@Param('conversationId') id: string): Promise<One<ConversationDto>> {
    return this.#change(id, new CloseConversation(id));
  }

  async #change(id: string, command: Command<void>): Promise<One<ConversationDto>> {
    await this.commands.execute(command);
    return this.show(id);
  }
}
