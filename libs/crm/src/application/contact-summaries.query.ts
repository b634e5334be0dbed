import { currentOrganizationId, UnitOfWork } from '@coordinator/platform';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import { SUMMARY_COLUMNS } from '../persistence/contact-rows';
import type { ContactSummary } from '../persistence/contact-rows';

/** The contacts with the given ids, deleted ones included, in no order. Unknown ids are left out. */
export class ContactSummaries extends Query<ContactSummary[]> {
  constructor(readonly contactIds: readonly string[]) {
    super();
  }
}

@QueryHandler(ContactSummaries)
export class ContactSummariesHandler implements IQueryHandler<ContactSummaries> {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute({ contactIds }: ContactSummaries): Promise<ContactSummary[]> {
    if (contactIds.length === 0) return [];
    return this.unitOfWork.query<ContactSummary>(
      `select ${SUMMARY_COLUMNS} from crm.contacts
        where organization_id = $1 and id = any ($2::uuid[])`,
      [currentOrganizationId(), [...new Set(contactIds)]],
    );
  }
}
