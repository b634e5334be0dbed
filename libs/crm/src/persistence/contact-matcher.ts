import { currentOrganizationId, UnitOfWork } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';
import { SUMMARY_COLUMNS } from './contact-rows';
import type { ContactSummary } from './contact-rows';

/** Several people may share a number or an address: it is whoever exchanged last, else the oldest. */
const ORDER = 'order by last_contacted_at desc nulls last, created_at, id limit 1';

/** Finds the contact that a number or an address belongs to. */
@Injectable()
export class ContactMatcher {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** `phone` is in E.164. */
  async byPhone(phone: string): Promise<ContactSummary | null> {
    return this.#first('(phone = $2 or phone_secondary = $2)', phone);
  }

  async byEmail(email: string): Promise<ContactSummary | null> {
    return this.#first('email = $2', email.trim().toLowerCase());
  }

  async #first(condition: string, value: string): Promise<ContactSummary | null> {
    const row = await this.unitOfWork.queryOne<ContactSummary>(
      `select ${SUMMARY_COLUMNS} from crm.contacts
        where organization_id = $1 and ${condition} and deleted_at is null ${ORDER}`,
      [currentOrganizationId(), value],
    );
    return row ?? null;
  }
}
