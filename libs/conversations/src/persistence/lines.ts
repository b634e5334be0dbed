import { currentOrganizationId, UnitOfWork } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';

/** A number of a business as texts come in on it. */
export interface Line {
  readonly organizationId: string;
  readonly phoneNumberId: string;
  readonly assignedCoordinatorId: string | null;
  readonly isActive: boolean;
}

/** A number of the organization as texts go out from it. */
export interface SendingLine {
  readonly phoneNumberId: string;
  /** E.164. */
  readonly phoneNumber: string;
}

/** Which number texts come in on and go out from. */
@Injectable()
export class Lines {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Whose number it is, whichever organization has it. */
  find(phoneNumber: string): Promise<Line | undefined> {
    return this.unitOfWork.queryOne<Line>(
      `select organization_id as "organizationId", phone_number_id as "phoneNumberId",
              assigned_coordinator_id as "assignedCoordinatorId", is_active as "isActive"
         from conversations.find_line($1)`,
      [phoneNumber],
    );
  }

  /**
   * The number to write from: that of the conversation, else the one on which the contact
   * was last exchanged with, else the primary one. Only numbers that can text.
   */
  choose(
    contactId: string | null,
    conversationId: string | null,
  ): Promise<SendingLine | undefined> {
    return this.unitOfWork.queryOne<SendingLine>(
      `select n.id as "phoneNumberId", n.phone_number as "phoneNumber"
         from conversations.phone_numbers n
         left join conversations.conversations c
           on c.organization_id = n.organization_id and c.phone_number_id = n.id
          and c.contact_id = $2::uuid
        where n.organization_id = $1 and n.removed_at is null and 'sms' = any (n.capabilities)
        order by (c.id = $3::uuid) desc nulls last, n.is_active desc,
                 c.last_message_at desc nulls last, n.is_primary desc, n.id
        limit 1`,
      [currentOrganizationId(), contactId, conversationId],
    );
  }

  /** The coordinators that other numbers are assigned to. */
  async coordinatorsElsewhere(phoneNumberId: string): Promise<string[]> {
    const rows = await this.unitOfWork.query<{ id: string }>(
      `select distinct assigned_coordinator_id as id from conversations.phone_numbers
        where organization_id = $1 and id <> $2 and removed_at is null
          and assigned_coordinator_id is not null`,
      [currentOrganizationId(), phoneNumberId],
    );
    return rows.map(({ id }) => id);
  }

  /** Leaves the numbers of a coordinator to whoever is on duty. Answers their ids. */
  async unassign(coordinatorId: string): Promise<string[]> {
    const rows = await this.unitOfWork.query<{ id: string }>(
      `update conversations.phone_numbers set assigned_coordinator_id = null, updated_at = now()
        where organization_id = $1 and assigned_coordinator_id = $2 returning id`,
      [currentOrganizationId(), coordinatorId],
    );
    return rows.map(({ id }) => id);
  }
}
