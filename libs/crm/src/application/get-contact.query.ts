import type { ContactDto } from '@coordinator/contracts';
import { currentOrganizationId, NotFound, UnitOfWork } from '@coordinator/platform';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import { CONTACT_COLUMNS, toContactDto } from '../persistence/contact-rows';
import type { ContactRow } from '../persistence/contact-rows';

/** One contact. Throws NotFound, also for a deleted one. */
export class GetContact extends Query<ContactDto> {
  constructor(readonly contactId: string) {
    super();
  }
}

@QueryHandler(GetContact)
export class GetContactHandler implements IQueryHandler<GetContact> {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute({ contactId }: GetContact): Promise<ContactDto> {
    const row = await this.unitOfWork.queryOne<ContactRow>(
      `select ${CONTACT_COLUMNS} from crm.contacts
        where organization_id = $1 and id = $2 and deleted_at is null`,
      [currentOrganizationId(), contactId],
    );
    if (!row) throw new NotFound('The contact');
    return toContactDto(row);
  }
}
