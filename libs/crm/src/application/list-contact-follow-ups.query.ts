import type { FollowUpDto } from '@coordinator/contracts';
import { currentOrganizationId, decodeCursor, page, UnitOfWork } from '@coordinator/platform';
import type { Page } from '@coordinator/platform';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import { ContactRepository } from '../persistence/contact-repository';
import { FOLLOW_UP_COLUMNS, toFollowUpDto } from '../persistence/follow-up-rows';

/** What is or was to be done for a contact, by due time. Throws NotFound. */
export class ListContactFollowUps extends Query<Page<FollowUpDto>> {
  constructor(
    readonly contactId: string,
    readonly limit: number,
    readonly cursor?: string,
  ) {
    super();
  }
}

@QueryHandler(ListContactFollowUps)
export class ListContactFollowUpsHandler implements IQueryHandler<ListContactFollowUps> {
  constructor(
    private readonly contacts: ContactRepository,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async execute({ contactId, limit, cursor }: ListContactFollowUps): Promise<Page<FollowUpDto>> {
    await this.contacts.assertExists(contactId);
    const [dueAt, id] = cursor ? decodeCursor(cursor, ['instant', 'uuid']) : [null, null];
    const rows = await this.unitOfWork.query<FollowUpDto>(
      `select ${FOLLOW_UP_COLUMNS}
         from crm.contact_followups f
        where organization_id = $1 and contact_id = $2
          and ($3::timestamptz is null or (due_at, id) > ($3, $4::uuid))
        order by due_at, id
        limit $5`,
      [currentOrganizationId(), contactId, dueAt, id, limit + 1],
    );
    const result = page(rows, limit, (row) => [row.dueAt, row.id]);
    return { ...result, data: result.data.map(toFollowUpDto) };
  }
}
