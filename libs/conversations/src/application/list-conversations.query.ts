import type {
  ConversationDto,
  ConversationHandler,
  ConversationStatus,
} from '@coordinator/contracts';
import { ContactSummaries } from '@coordinator/crm';
import type { ContactSummary } from '@coordinator/crm';
import { currentOrganizationId, decodeCursor, page, UnitOfWork } from '@coordinator/platform';
import type { Page } from '@coordinator/platform';
import { Query, QueryBus, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import { CONVERSATION_SOURCE, toConversationDto } from '../persistence/conversation-row';
import type { ConversationRow } from '../persistence/conversation-row';

export interface ConversationFilter {
  readonly status?: ConversationStatus;
  readonly handler?: ConversationHandler;
  readonly needsPerson?: boolean;
  readonly unread?: boolean;
  readonly contactId?: string;
  readonly limit: number;
  readonly cursor?: string;
}

/** The conversations that fit the filter, those with the newest activity first. */
export class ListConversations extends Query<Page<ConversationDto>> {
  constructor(readonly filter: ConversationFilter) {
    super();
  }
}

@QueryHandler(ListConversations)
export class ListConversationsHandler implements IQueryHandler<ListConversations> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queries: QueryBus,
  ) {}

  async execute({ filter }: ListConversations): Promise<Page<ConversationDto>> {
    const { limit, cursor } = filter;
    const [activeAt, id] = cursor ? decodeCursor(cursor, ['instant', 'uuid']) : [null, null];
    const rows = await this.unitOfWork.query<ConversationRow>(
      `${CONVERSATION_SOURCE}
        where c.organization_id = $1 and ($2::text is null or c.status = $2) and ($3::text is null or c.handler = $3)
          and ($4::boolean is null or c.needs_person = $4)
          and ($5::boolean is null or (c.unread_count > 0) = $5)
          and ($6::uuid is null or c.contact_id = $6)
          and ($7::timestamptz is null or (c.last_message_at, c.id) < ($7, $8::uuid))
        order by c.last_message_at desc, c.id desc limit $9`,
      [
        currentOrganizationId(),
        filter.status ?? null,
        filter.handler ?? null,
        filter.needsPerson ?? null,
        filter.unread ?? null,
        filter.contactId ?? null,
        activeAt,
        id,
        limit + 1,
      ],
    );
    const found = page(rows, limit, (row) => [row.activeAt, row.id]);
    const contacts = await this.#contactsOf(found.data);
    return {
      ...found,
      data: found.data.map((row) =>
        toConversationDto(row, contacts.get(row.contactId) as ContactSummary),
      ),
    };
  }

  async #contactsOf(rows: readonly ConversationRow[]): Promise<Map<string, ContactSummary>> {
    const ids = [...new Set(rows.map(({ contactId }) => contactId))];
    const contacts = await this.queries.execute(new ContactSummaries(ids));
    return new Map(contacts.map((contact) => [contact.id, contact]));
  }
}
