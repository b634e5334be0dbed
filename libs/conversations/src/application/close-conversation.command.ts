import { ConversationUpdated } from '@coordinator/contracts';
import { Clock, UnitOfWork } from '@coordinator/platform';
import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { Conversations, NOBODY_NEEDED } from '../persistence/conversations';

/** Puts a conversation aside, with the coordinator in charge again; the next text opens it. Throws NotFound. */
export class CloseConversation extends Command<void> {
  constructor(readonly conversationId: string) {
    super();
  }
}

@CommandHandler(CloseConversation)
export class CloseConversationHandler implements ICommandHandler<CloseConversation> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly conversations: Conversations,
    private readonly clock: Clock,
  ) {}

  async execute({ conversationId }: CloseConversation): Promise<void> {
    const { contactId } = await this.conversations.lock(conversationId);
    const changes = {
      status: 'closed',
      handler: 'assistant',
      taken_over_by: null,
      unread_count: 0,
      ...NOBODY_NEEDED,
    } as const;
    await this.conversations.change(conversationId, changes, this.clock.now());
    this.unitOfWork.record(new ConversationUpdated(conversationId, contactId));
  }
}
