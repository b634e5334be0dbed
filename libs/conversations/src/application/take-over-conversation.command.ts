import { ConversationUpdated } from '@coordinator/contracts';
import { Clock, UnitOfWork } from '@coordinator/platform';
import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { Conversations, NOBODY_NEEDED } from '../persistence/conversations';
import { Turns } from '../persistence/turns';

/** From now on a person answers, and an answer that is still being worded is dropped. Throws NotFound. */
export class TakeOverConversation extends Command<void> {
  constructor(
    readonly conversationId: string,
    /** The member who takes over; null where a program does. */
    readonly userId: string | null,
  ) {
    super();
  }
}

@CommandHandler(TakeOverConversation)
export class TakeOverConversationHandler implements ICommandHandler<TakeOverConversation> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly conversations: Conversations,
    private readonly turns: Turns,
    private readonly clock: Clock,
  ) {}

  async execute({ conversationId, userId }: TakeOverConversation): Promise<void> {
    const { contactId } = await this.conversations.lock(conversationId);
    const now = this.clock.now();
    await this.turns.skipOpen(conversationId, now);
    await this.conversations.change(
      conversationId,
      { handler: 'person', taken_over_by: userId, ...NOBODY_NEEDED },
      now,
    );
    this.unitOfWork.record(new ConversationUpdated(conversationId, contactId));
  }
}
