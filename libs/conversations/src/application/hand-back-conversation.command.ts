import { ConversationUpdated } from '@coordinator/contracts';
import { Clock, UnitOfWork } from '@coordinator/platform';
import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { Conversations, NOBODY_NEEDED } from '../persistence/conversations';

/** From now on the coordinator on duty answers again. Throws NotFound. */
export class HandBackConversation extends Command<void> {
  constructor(readonly conversationId: string) {
    super();
  }
}

@CommandHandler(HandBackConversation)
export class HandBackConversationHandler implements ICommandHandler<HandBackConversation> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly conversations: Conversations,
    private readonly clock: Clock,
  ) {}

  async execute({ conversationId }: HandBackConversation): Promise<void> {
    const { contactId } = await this.conversations.lock(conversationId);
    const changes = { handler: 'assistant', taken_over_by: null, ...NOBODY_NEEDED } as const;
    await this.conversations.change(conversationId, changes, this.clock.now());
    this.unitOfWork.record(new ConversationUpdated(conversationId, contactId));
  }
}
