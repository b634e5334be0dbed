import { ConversationUpdated, PersonRequested } from '@coordinator/contracts';
import type { Urgency } from '@coordinator/contracts/skills';
import { Clock, UnitOfWork } from '@coordinator/platform';
import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { Conversations } from '../persistence/conversations';

/**
 * Asks for a person in a conversation. Within an open request it changes nothing and answers
 * false; the coordinator goes on answering until somebody takes over. Throws NotFound.
 */
export class RequestPerson extends Command<boolean> {
  constructor(
    readonly conversationId: string,
    readonly reason: string,
    readonly urgency: Urgency,
  ) {
    super();
  }
}

@CommandHandler(RequestPerson)
export class RequestPersonHandler implements ICommandHandler<RequestPerson> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly conversations: Conversations,
    private readonly clock: Clock,
  ) {}

  async execute({ conversationId, reason, urgency }: RequestPerson): Promise<boolean> {
    const { contactId, needsPerson } = await this.conversations.lock(conversationId);
    if (needsPerson) return false;
    const now = this.clock.now();
    await this.conversations.change(
      conversationId,
      {
        needs_person: true,
        needs_person_reason: reason,
        needs_person_since: now.toString(),
      },
      now,
    );
    this.unitOfWork.record(new PersonRequested(conversationId, contactId, reason, urgency));
    this.unitOfWork.record(new ConversationUpdated(conversationId, contactId));
    return true;
  }
}
