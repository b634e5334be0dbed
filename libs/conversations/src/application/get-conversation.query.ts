import type { ConversationDto } from '@coordinator/contracts';
import { ContactSummaries } from '@coordinator/crm';
import type { ContactSummary } from '@coordinator/crm';
import { currentOrganizationId, NotFound, UnitOfWork } from '@coordinator/platform';
import { Query, QueryBus, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import { CONVERSATION_SOURCE, toConversationDto } from '../persistence/conversation-row';
import type { ConversationRow } from '../persistence/conversation-row';

/** One conversation. Throws NotFound. */
export class GetConversation extends Query<ConversationDto> {
  constructor(readonly conversationId: string) {
    super();
  }
}

@QueryHandler(GetConversation)
export class GetConversationHandler implements IQueryHandler<GetConversation> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queries: QueryBus,
  ) {}

  async execute({ conversationId }: GetConversation): Promise<ConversationDto> {
    const row = await this.unitOfWork.queryOne<ConversationRow>(
      `${CONVERSATION_SOURCE} where c.organization_id = $1 and c.id = $2`,
      [currentOrganizationId(), conversationId],
    );
    if (!row) throw new NotFound('The conversation');
    const [contact] = await this.queries.execute(new ContactSummaries([row.contactId]));
    return toConversationDto(row, contact as ContactSummary);
  }
}
