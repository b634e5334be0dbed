import { ConversationUpdated } from '@coordinator/contracts';
import { Clock, UnitOfWork } from '@coordinator/platform';
import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { Conversations } from '../persistence/conversations';

/** Notes that somebody has read all of a conversation. Throws NotFound. */
export class MarkConversationRead extends Command<void> {
  constructor(readonly conversationId: string) {
    super();
  }
}

@CommandHandler(MarkConversationRead)
export class MarkConversationReadHandler implements ICommandHandler<MarkConversationRead> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly conversations: Conversations,
    private readonly clock: Clock,
  ) {}

  async execute({ conversationId }: MarkConversationRead): Promise<void> {
    const { contactId } = await this.conversations.lock(conversationId);
    const changes = { unread_count: 0 };
    await this.conversations.change(conversationId, changes, this.clock.now());
    this.unitOfWork.record(new ConversationUpdated(conversationId, contactId));
  }
}
