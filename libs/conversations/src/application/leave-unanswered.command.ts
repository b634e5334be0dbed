import { GetOrganization } from '@coordinator/identity';
import { ConversationUpdated, MessageLeftUnanswered } from '@coordinator/contracts';
import type { UnansweredReason } from '@coordinator/contracts';
import { Clock, currentOrganizationId, UnitOfWork } from '@coordinator/platform';
import { Command, CommandBus, CommandHandler, QueryBus } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { takeMessageReply } from '../domain/automatic-replies';
import { mayTakeMessage, mustDisclose } from '../domain/turn-timing';
import { Conversations } from '../persistence/conversations';
import type { Conversation } from '../persistence/conversations';
import { Turns } from '../persistence/turns';
import { SendText } from './send-text.command';

/** Ends a turn that no coordinator answers: people of the business learn of it, and whoever wrote is told so. */
export class LeaveUnanswered extends Command<void> {
  constructor(
    readonly turnId: string,
    /** Who wrote: E.164. */
    readonly address: string,
    /** Locked. */
    readonly conversation: Conversation,
    readonly reason: UnansweredReason,
  ) {
    super();
  }
}

@CommandHandler(LeaveUnanswered)
export class LeaveUnansweredHandler implements ICommandHandler<LeaveUnanswered> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly turns: Turns,
    private readonly conversations: Conversations,
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly clock: Clock,
  ) {}

  async execute({ turnId, address, conversation, reason }: LeaveUnanswered): Promise<void> {
    const { id, contactId, lastMessageId } = conversation;
    await this.turns.finish(turnId, 'skipped', this.clock.now());
    this.unitOfWork.record(new MessageLeftUnanswered(id, contactId, lastMessageId, reason));
    this.unitOfWork.record(new ConversationUpdated(id, contactId));
    const nobodyIsThere = reason === 'nobody_on_duty' || reason === 'messages_only';
    if (nobodyIsThere) await this.#takeMessage(turnId, address, conversation);
  }

  async #takeMessage(
    turnId: string,
    address: string,
    { id, contactId, disclosedAt, takeMessageReplyAt }: Conversation,
  ): Promise<void> {
    const now = this.clock.now();
    if (!mayTakeMessage(takeMessageReplyAt, now)) return;
    const { name } = await this.queries.execute(new GetOrganization(currentOrganizationId()));
    const disclose = mustDisclose(disclosedAt, now);
    const { messageId } = await this.commands.execute(
      new SendText({
        contactId,
        conversationId: id,
        address,
        body: takeMessageReply({ businessName: name, disclose }),
        purpose: 'answer',
        turnId,
        dedupeKey: `turn:${turnId}`,
      }),
    );
    if (!messageId) return;
    const at = now.toString();
    const changes = { take_message_reply_at: at, ...(disclose && { disclosed_at: at }) };
    await this.conversations.change(id, changes, now);
  }
}
