import type { MessageDirection, SmsMessageDto, SmsStatus } from '@coordinator/contracts';
import { GetOrganization } from '@coordinator/identity';
import { currentOrganizationId, decodeCursor, page, UnitOfWork } from '@coordinator/platform';
import type { Page } from '@coordinator/platform';
import { Query, QueryBus, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import { listEnd, listStart } from '../domain/list-span';
import { SMS_MESSAGE_COLUMNS, toSmsMessageDto } from '../persistence/sms-message-row';
import type { SmsMessageRow } from '../persistence/sms-message-row';

export interface TextFilter {
  readonly contactId?: string;
  readonly direction?: MessageDirection;
  readonly status?: SmsStatus;
  /** A date in the organization's zone, inclusive, or an instant. */
  readonly from?: string;
  /** A date in the organization's zone, inclusive, or an instant, exclusive. */
  readonly to?: string;
  readonly limit: number;
  readonly cursor?: string;
}

/** The texts that fit the filter, the latest first. */
export class ListTexts extends Query<Page<SmsMessageDto>> {
  constructor(readonly filter: TextFilter) {
    super();
  }
}

@QueryHandler(ListTexts)
export class ListTextsHandler implements IQueryHandler<ListTexts> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queries: QueryBus,
  ) {}

  async execute({ filter }: ListTexts): Promise<Page<SmsMessageDto>> {
    const { from, to, limit, cursor } = filter;
    const [before] = cursor ? decodeCursor(cursor, ['uuid']) : [null];
    const zone = from || to ? await this.#zone() : 'UTC';
    const rows = await this.unitOfWork.query<SmsMessageRow>(
      `select ${SMS_MESSAGE_COLUMNS} from conversations.sms_messages
        where organization_id = $1 and ($2::uuid is null or contact_id = $2)
          and ($3::text is null or direction = $3) and ($4::text is null or status = $4)
          and ($5::timestamptz is null or created_at >= $5)
          and ($6::timestamptz is null or created_at < $6)
          and ($7::uuid is null or id < $7)
        order by id desc limit $8`,
      [
        currentOrganizationId(),
        filter.contactId ?? null,
        filter.direction ?? null,
        filter.status ?? null,
        from ? listStart(from, zone) : null,
        to ? listEnd(to, zone) : null,
        before,
        limit + 1,
      ],
    );
    const { data, meta } = page(rows, limit, (row) => [row.id]);
    return { data: data.map(toSmsMessageDto), meta };
  }

  async #zone(): Promise<string> {
    const organization = new GetOrganization(currentOrganizationId());
    return (await this.queries.execute(organization)).timezone;
  }
}
