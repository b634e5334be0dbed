import { ContactCreated, ContactDeleted, ContactUpdated } from '@coordinator/contracts';
import type { ContactSource, ContactStatus } from '@coordinator/contracts';
import { AggregateRoot, newId } from '@coordinator/platform/domain';

/** What is known of a contact. Phones are in E.164, emails in lower case. */
export interface ContactDetails {
  firstName: string;
  lastName: string | null;
  email: string | null;
  phone: string | null;
  phoneSecondary: string | null;
  company: string | null;
  jobTitle: string | null;
  address: string | null;
  city: string | null;
  state: string | null;
  postalCode: string | null;
  country: string;
  status: ContactStatus;
  tags: string[];
  customFields: Record<string, unknown>;
  notes: string | null;
  lifetimeValueCents: number;
}

interface Origin {
  organizationId: string;
  source: ContactSource;
  now: Temporal.Instant;
}

/** Somebody the business deals with. */
export class Contact extends AggregateRoot implements ContactDetails {
  readonly id: string = newId();
  readonly organizationId!: string;
  readonly source!: ContactSource;
  firstName!: string;
  lastName: string | null = null;
  email: string | null = null;
  phone: string | null = null;
  phoneSecondary: string | null = null;
  company: string | null = null;
  jobTitle: string | null = null;
  address: string | null = null;
  city: string | null = null;
  state: string | null = null;
  postalCode: string | null = null;
  country!: string;
  status: ContactStatus = 'active';
  tags: string[] = [];
  customFields: Record<string, unknown> = {};
  notes: string | null = null;
  lifetimeValueCents = 0;
  createdAt!: Date;
  updatedAt!: Date;
  deletedAt: Date | null = null;
  version = 1;

  static create(
    details: Partial<ContactDetails> & Pick<ContactDetails, 'firstName' | 'country'>,
    { organizationId, source, now }: Origin,
  ): Contact {
    const contact = new Contact();
    const at = new Date(now.epochMilliseconds);
    Object.assign(contact, given(details), {
      organizationId,
      source,
      createdAt: at,
      updatedAt: at,
    });
    contact.raise(new ContactCreated(contact.id, source));
    return contact;
  }

  /** Takes over what is new. Undefined stays as it is; tags and custom fields are replaced as a whole. */
  update(changes: Partial<ContactDetails>, now: Temporal.Instant): void {
    const changed = Object.entries(given(changes)).filter(
      ([field, value]) => !equal(this[field as keyof ContactDetails], value),
    );
    if (changed.length === 0) return;
    Object.assign(this, Object.fromEntries(changed));
    this.updatedAt = new Date(now.epochMilliseconds);
    this.raise(
      new ContactUpdated(
        this.id,
        changed.map(([field]) => field),
      ),
    );
  }

  /** Takes the contact out of every list and match. What refers to it can still name it. */
  delete(now: Temporal.Instant): void {
    this.deletedAt = new Date(now.epochMilliseconds);
    this.raise(new ContactDeleted(this.id));
  }
}

function given(details: Partial<ContactDetails>): Partial<ContactDetails> {
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined));
}

const equal = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
