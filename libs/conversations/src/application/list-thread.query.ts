import type { SmsMessageDto } from '@coordinator/contracts';
import { currentOrganizationId, decodeCursor, page, UnitOfWork } from '@coordinator/platform';
import type { Page } from '@coordinator/platform';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import { SMS_MESSAGE_COLUMNS, toSmsMessageDto } from '../persistence/sms-message-row';
import type { SmsMessageRow } from '../persistence/sms-message-row';

export type ThreadOf = { readonly conversationId: string } | { readonly contactId: string };

/** The latest texts of a conversation, or with a contact on any number, in the order in which they were written; the cursor leads to older ones. */
export class ListThread extends Query<Page<SmsMessageDto>> {
  constructor(
    readonly of: ThreadOf,
    readonly limit: number,
    readonly cursor?: string,
  ) {
    super();
  }
}

@QueryHandler(ListThread)
export class ListThreadHandler implements IQueryHandler<ListThread> {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute({ of, limit, cursor }: ListThread): Promise<Page<SmsMessageDto>> {
    const [before] = cursor ? decodeCursor(cursor, ['uuid']) : [null];
    const [column, id] =
      'contactId' in of
        ? (['contact_id', of.contactId] as const)
        : (['conversation_id', of.conversationId] as const);
    const rows = await this.unitOfWork.query<SmsMessageRow>(
      `select ${SMS_MESSAGE_COLUMNS} from conversations.sms_messages
        where organization_id = $1 and ${column} = $2 and ($3::uuid is null or id < $3)
        order by id desc limit $4`,
      [currentOrganizationId(), id, before, limit + 1],
    );
    const { data, meta } = page(rows, limit, (row) => [row.id]);
    return { data: data.toReversed().map(toSmsMessageDto), meta };
  }
}
