import { ContactSummaries, RecordInteraction } from '@coordinator/crm';
import type { MessageFacts } from '@coordinator/contracts';
import { Clock, currentOrganizationId, toIso, UnitOfWork } from '@coordinator/platform';
import { Command, CommandBus, CommandHandler, QueryBus } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { previewOf } from '../domain/preview';

/** Writes a text that went out into the history of its contact. */
export class RecordSentText extends Command<void> {
  constructor(readonly message: MessageFacts) {
    super();
  }
}

@CommandHandler(RecordSentText)
export class RecordSentTextHandler implements ICommandHandler<RecordSentText> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly clock: Clock,
  ) {}

  async execute({ message }: RecordSentText): Promise<void> {
    const { messageId, contactId, coordinatorId } = message;
    if (!contactId) return;
    const [contact] = await this.queries.execute(new ContactSummaries([contactId]));
    if (!contact || contact.deleted) return;
    const row = await this.unitOfWork.queryOne<{ body: string; sentAt: string | null }>(
      `select body, sent_at as "sentAt" from conversations.sms_messages
        where organization_id = $1 and id = $2`,
      [currentOrganizationId(), messageId],
    );
    if (!row) return;
    await this.commands.execute(
      new RecordInteraction({
        id: messageId,
        contactId,
        coordinatorId,
        channel: 'sms',
        direction: 'outbound',
        type: 'message',
        status: 'completed',
        summary: previewOf(row.body) || null,
        startedAt: toIso(row.sentAt) ?? this.clock.now().toString(),
      }),
    );
  }
}
