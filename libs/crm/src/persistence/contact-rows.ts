import type { ContactDto, ContactStatus } from '@coordinator/contracts';
import { toIso } from '@coordinator/platform';

/** Contacts as SQL reads them: timestamps and big numbers are text. */
export interface ContactRow extends Omit<ContactDto, 'lifetimeValueCents'> {
  lifetimeValueCents: string;
}

export const CONTACT_COLUMNS = `
  id, first_name as "firstName", last_name as "lastName", email, phone,
  phone_secondary as "phoneSecondary", company, job_title as "jobTitle", address, city, state,
  postal_code as "postalCode", country, source, status, tags, custom_fields as "customFields", notes,
  lifetime_value_cents as "lifetimeValueCents", last_contacted_at as "lastContactedAt",
  created_at as "createdAt", updated_at as "updatedAt"`;

export function toContactDto(row: ContactRow): ContactDto {
  return {
    ...row,
    lifetimeValueCents: Number(row.lifetimeValueCents),
    lastContactedAt: toIso(row.lastContactedAt),
    createdAt: toIso(row.createdAt),
    updatedAt: toIso(row.updatedAt),
  };
}

/** A contact as other contexts show it beside their own things. */
export interface ContactSummary {
  id: string;
  firstName: string;
  lastName: string | null;
  phone: string | null;
  email: string | null;
  status: ContactStatus;
  /** Deleted contacts are still named where something refers to them. */
  deleted: boolean;
}

export const SUMMARY_COLUMNS = `
  id, first_name as "firstName", last_name as "lastName", phone, email, status, deleted_at is not null as "deleted"`;
