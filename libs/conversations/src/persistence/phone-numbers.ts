import type { PhoneNumberDto } from '@coordinator/contracts';
import { currentOrganizationId, newId, NotFound, UnitOfWork } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';
import type { ProvidedNumber } from '../domain/provided-number';
import { toPhoneNumberDto } from './phone-number-row';
import type { PhoneNumberRow } from './phone-number-row';

/**
 * The phone numbers of the organization, as they are changed. One that was removed
 * keeps its row: for what was said on it, and so that nobody is given it again.
 */
@Injectable()
export class PhoneNumbers {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Adds a number that was bought; the first one becomes the primary. Answers its id. */
  async add(number: ProvidedNumber, coordinatorId: string | null): Promise<string> {
    await this.#lockAll();
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
      `select count(*)::int as count from conversations.phone_numbers
        where organization_id = $1 and removed_at is null`,
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

  /** Also of a number that was removed. */
  async providerIdOf(id: string): Promise<string | undefined> {
    const row = await this.unitOfWork.queryOne<{ provider_id: string | null }>(
      'select provider_id from conversations.phone_numbers where organization_id = $1 and id = $2',
      [currentOrganizationId(), id],
    );
    return row?.provider_id ?? undefined;
  }

  /** Those of the numbers that some organization has or had. */
  async knownAmong(phoneNumbers: string[]): Promise<ReadonlySet<string>> {
    const rows = await this.unitOfWork.query<{ phone_number: string }>(
      'select known as phone_number from conversations.known_phone_numbers($1) as known',
      [phoneNumbers],
    );
    return new Set(rows.map((row) => row.phone_number));
  }

  /** A number to be changed. Others who want to change one of the organization wait. Throws NotFound. */
  async lock(id: string): Promise<PhoneNumberDto> {
    await this.#lockAll();
    const row = await this.unitOfWork.queryOne<PhoneNumberRow>(
      `select * from conversations.phone_numbers
        where organization_id = $1 and id = $2 and removed_at is null`,
      [currentOrganizationId(), id],
    );
    if (!row) throw new NotFound('The phone number');
    return toPhoneNumberDto(row);
  }

  /** Throws NotFound for a coordinator who does not exist, or was let go: the foreign key would take that one. */
  async requireCoordinator(id: string): Promise<void> {
    const row = await this.unitOfWork.queryOne(
      `select id from workforce.coordinators
        where organization_id = $1 and id = $2 and deleted_at is null`,
      [currentOrganizationId(), id],
    );
    if (!row) throw new NotFound('The coordinator');
  }

  async save(number: PhoneNumberDto): Promise<void> {
    const { id, assignedCoordinatorId, isPrimary, isActive, forwardingRules } = number;
    await this.unitOfWork.query(
      `update conversations.phone_numbers
          set assigned_coordinator_id = $3, is_primary = $4, is_active = $5,
              forwarding_rules = $6, updated_at = now()
        where organization_id = $1 and id = $2`,
      [
        currentOrganizationId(),
        id,
        assignedCoordinatorId,
        isPrimary,
        isActive,
        forwardingRules && JSON.stringify(forwardingRules),
      ],
    );
  }

  /** Leaves the organization without a primary number. Answers the id of the former one. */
  async resignPrimary(): Promise<string | undefined> {
    const row = await this.unitOfWork.queryOne<{ id: string }>(
      `update conversations.phone_numbers set is_primary = false, updated_at = now()
        where organization_id = $1 and is_primary returning id`,
      [currentOrganizationId()],
    );
    return row?.id;
  }

  /** Makes the oldest active number the primary, or the oldest where none is active. Answers its id. */
  async appointPrimary(): Promise<string | undefined> {
    const row = await this.unitOfWork.queryOne<{ id: string }>(
      `update conversations.phone_numbers set is_primary = true, updated_at = now()
        where organization_id = $1 and id = (
          select id from conversations.phone_numbers
           where organization_id = $1 and removed_at is null
           order by is_active desc, id limit 1)
        returning id`,
      [currentOrganizationId()],
    );
    return row?.id;
  }

  async remove(id: string, now: Temporal.Instant): Promise<void> {
    await this.unitOfWork.query(
      `update conversations.phone_numbers
          set removed_at = $3, is_primary = false, is_active = false, updated_at = now()
        where organization_id = $1 and id = $2`,
      [currentOrganizationId(), id, now.toString()],
    );
  }

  /** Notes that the provider has a removed number back. Answers false if that was known. */
  async markReleased(id: string, now: Temporal.Instant): Promise<boolean> {
    const row = await this.unitOfWork.queryOne(
      `update conversations.phone_numbers set released_at = $3, updated_at = now()
        where organization_id = $1 and id = $2 and released_at is null returning id`,
      [currentOrganizationId(), id, now.toString()],
    );
    return row !== undefined;
  }

  /** Adding and changing take turns in an organization, so that it has one primary number at any time. */
  async #lockAll(): Promise<void> {
    await this.unitOfWork.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `conversations.phone_numbers ${currentOrganizationId()}`,
    ]);
  }
}
