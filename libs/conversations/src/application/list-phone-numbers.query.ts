import type { PhoneNumberDto } from '@coordinator/contracts';
import { currentOrganizationId, UnitOfWork } from '@coordinator/platform';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import { toPhoneNumberDto } from '../persistence/phone-number-row';
import type { PhoneNumberRow } from '../persistence/phone-number-row';

/** The organization's phone numbers, oldest first: up to `limit` of them, from behind the one with the id `after`. */
export class ListPhoneNumbers extends Query<PhoneNumberDto[]> {
  constructor(
    readonly limit = 100,
    readonly after: string | null = null,
  ) {
    super();
  }
}

@QueryHandler(ListPhoneNumbers)
export class ListPhoneNumbersHandler implements IQueryHandler<ListPhoneNumbers> {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute({ limit, after }: ListPhoneNumbers): Promise<PhoneNumberDto[]> {
    const rows = await this.unitOfWork.query<PhoneNumberRow>(
      `select * from conversations.phone_numbers
        where organization_id = $1 and removed_at is null and ($2::uuid is null or id > $2)
        order by id limit $3`,
      [currentOrganizationId(), after, limit],
    );
    return rows.map(toPhoneNumberDto);
  }
}
