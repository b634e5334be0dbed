import { BigIntType, EntitySchema } from '@mikro-orm/postgresql';
import { Contact } from '../domain/contact';

export const contactSchema = new EntitySchema<Contact>({
  class: Contact,
  schema: 'crm',
  tableName: 'contacts',
  properties: {
    id: { type: 'uuid', primary: true },
    organizationId: { type: 'uuid' },
    firstName: { type: 'text' },
    lastName: { type: 'text', nullable: true },
    email: { type: 'text', nullable: true },
    phone: { type: 'text', nullable: true },
    phoneSecondary: { type: 'text', nullable: true },
    company: { type: 'text', nullable: true },
    jobTitle: { type: 'text', nullable: true },
    address: { type: 'text', nullable: true },
    city: { type: 'text', nullable: true },
    state: { type: 'text', nullable: true },
    postalCode: { type: 'text', nullable: true },
    country: { type: 'text' },
    source: { type: 'text' },
    status: { type: 'text' },
    tags: { type: 'json' },
    customFields: { type: 'json' },
    notes: { type: 'text', nullable: true },
    lifetimeValueCents: { type: new BigIntType('number') },
    createdAt: { type: 'Date', columnType: 'timestamptz' },
    updatedAt: { type: 'Date', columnType: 'timestamptz' },
    deletedAt: { type: 'Date', columnType: 'timestamptz', nullable: true },
    version: { type: 'integer', version: true },
  },
});
