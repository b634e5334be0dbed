import type { PhoneNumberDto } from '@coordinator/contracts';
import { currentOrganizationId, NotFound, UnitOfWork } from '@coordinator/platform';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import { toPhoneNumberDto } from '../persistence/phone-number-row';
import type { PhoneNumberRow } from '../persistence/phone-number-row';

/** One phone number. Throws NotFound. */
export class GetPhoneNumber extends Query<PhoneNumberDto> {
  constructor(readonly phoneNumberId: string) {
    super();
  }
}

@QueryHandler(GetPhoneNumber)
export class GetPhoneNumberHandler implements IQueryHandler<GetPhoneNumber> {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute({ phoneNumberId }: GetPhoneNumber): Promise<PhoneNumberDto> {
    const row = await this.unitOfWork.queryOne<PhoneNumberRow>(
      `select * from conversations.phone_numbers
        where organization_id = $1 and id = $2 and removed_at is null`,
      [currentOrganizationId(), phoneNumberId],
    );
    if (!row) throw new NotFound('The phone number');
    return toPhoneNumberDto(row);
  }
}
