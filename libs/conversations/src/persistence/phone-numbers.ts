import { currentOrganizationId, newId, UnitOfWork } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';
import type { ProvidedNumber } from '../domain/provided-number';

/** The phone numbers of the organization. */
@Injectable()
export class PhoneNumbers {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Adds a number that was bought; the first one becomes the primary. Answers its id. */
  async add(number: ProvidedNumber, coordinatorId: string | null): Promise<string> {
    const id = newId();
    await this.unitOfWork.query(
      `insert into conversations.phone_numbers
         (id, organization_id, phone_number, provider, provider_id, type, capabilities,
          assigned_coordinator_id, is_primary)
       values ($1, $2, $3, 'twilio', $4, $5, $6, $7, not exists (
         select from conversations.phone_numbers where organization_id = $2 and is_primary))`,
      [
        id,
        currentOrganizationId(),
        number.phoneNumber,
        number.providerId,
        number.type,
        number.capabilities,
        coordinatorId,
      ],
    );
    return id;
  }

  async count(): Promise<number> {
    const row = await this.unitOfWork.queryOne<{ count: number }>(
      'select count(*)::int as count from conversations.phone_numbers where organization_id = $1',
      [currentOrganizationId()],
    );
    return row?.count ?? 0;
  }

  /** Who answers the primary number, if there is one. */
  async primaryCoordinatorId(): Promise<string | null> {
    const row = await this.unitOfWork.queryOne<{ id: string | null }>(
      `select assigned_coordinator_id as id from conversations.phone_numbers
        where organization_id = $1 and is_primary`,
      [currentOrganizationId()],
    );
    return row?.id ?? null;
  }

  async providerIdOf(id: string): Promise<string | undefined> {
    const row = await this.unitOfWork.queryOne<{ provider_id: string }>(
      'select provider_id from conversations.phone_numbers where organization_id = $1 and id = $2',
      [currentOrganizationId(), id],
    );
    return row?.provider_id;
  }
}
