import { currentOrganizationId, UnitOfWork } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';
import { SUMMARY_COLUMNS } from './contact-rows';
import type { ContactSummary } from './contact-rows';

/** Several people may share a number or an address: it is whoever exchanged last, else the oldest. */
const ORDER = 'order by last_contacted_at desc nulls last, created_at, id';

const BY_PHONE = '(phone = $2 or phone_secondary = $2)';
const BY_EMAIL = 'email = $2';
/** A number of a family or a firm, not of everybody. */
const MAX_SHARING = 50;

/** Finds the contacts that have a number or an address. */
@Injectable()
export class ContactMatcher {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Whom a number belongs to. `phone` is in E.164. */
  async byPhone(phone: string): Promise<ContactSummary | null> {
    return (await this.#find(BY_PHONE, phone, 1))[0] ?? null;
  }

  /** Whom an address belongs to. */
  async byEmail(email: string): Promise<ContactSummary | null> {
    return (await this.#find(BY_EMAIL, normalized(email), 1))[0] ?? null;
  }

  /** Everybody who shares a number or an address, whom it belongs to first. */
  allAt(
    shared: { readonly phone: string } | { readonly email: string },
  ): Promise<ContactSummary[]> {
    return 'phone' in shared
      ? this.#find(BY_PHONE, shared.phone, MAX_SHARING)
      : this.#find(BY_EMAIL, normalized(shared.email), MAX_SHARING);
  }

  /** Lets one transaction at a time write contacts down for a number or an address; the others then find them. */
  async lock(numberOrAddress: string): Promise<void> {
    await this.unitOfWork.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [
      `crm.contact:${currentOrganizationId()}:${numberOrAddress}`,
    ]);
  }

  #find(condition: string, value: string, limit: number): Promise<ContactSummary[]> {
    return this.unitOfWork.query<ContactSummary>(
      `select ${SUMMARY_COLUMNS} from crm.contacts
        where organization_id = $1 and ${condition} and deleted_at is null ${ORDER} limit ${limit}`,
      [currentOrganizationId(), value],
    );
  }
}

const normalized = (email: string): string => email.trim().toLowerCase();
