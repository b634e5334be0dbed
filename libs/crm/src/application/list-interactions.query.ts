import type { ContactInteractionDto } from '@coordinator/contracts';
import {
  currentOrganizationId,
  decodeCursor,
  page,
  toIso,
  UnitOfWork,
} from '@coordinator/platform';
import type { Page } from '@coordinator/platform';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import { ContactRepository } from '../persistence/contact-repository';

/** What passed between the business and a contact, the latest first. Throws NotFound. */
export class ListInteractions extends Query<Page<ContactInteractionDto>> {
  constructor(
    readonly contactId: string,
    readonly limit: number,
    readonly cursor?: string,
  ) {
    super();
  }
}

@QueryHandler(ListInteractions)
export class ListInteractionsHandler implements IQueryHandler<ListInteractions> {
  constructor(
    private readonly contacts: ContactRepository,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async execute({
    contactId,
    limit,
    cursor,
  }: ListInteractions): Promise<Page<ContactInteractionDto>> {
    await this.contacts.assertExists(contactId);
    const [startedAt, id] = cursor ? decodeCursor(cursor, ['instant', 'uuid']) : [null, null];
    const rows = await this.unitOfWork.query<ContactInteractionDto>(
      `select id, contact_id as "contactId", coordinator_id as "coordinatorId", channel, direction,
              type, status, summary, outcome, metadata, started_at as "startedAt",
              ended_at as "endedAt", created_at as "createdAt"
         from crm.contact_interactions
        where organization_id = $1 and contact_id = $2
          and ($3::timestamptz is null or (started_at, id) < ($3, $4::uuid))
        order by started_at desc, id desc
        limit $5`,
      [currentOrganizationId(), contactId, startedAt, id, limit + 1],
    );
    const result = page(rows, limit, (row) => [row.startedAt, row.id]);
    return { ...result, data: result.data.map(toDto) };
  }
}

const toDto = (row: ContactInteractionDto): ContactInteractionDto => ({
  ...row,
  startedAt: toIso(row.startedAt),
  endedAt: toIso(row.endedAt),
  createdAt: toIso(row.createdAt),
});
