import { EntitySchema } from '@mikro-orm/postgresql';
import { Organization } from '../domain/organization';

export const organizationSchema = new EntitySchema({
  class: Organization,
  schema: 'identity',
  tableName: 'organizations',
  properties: {
    id: { type: 'uuid', primary: true },
    userId: { type: 'uuid' },
    name: { type: 'text' },
    slug: { type: 'text' },
    industry: { type: 'text' },
    phone: { type: 'text', nullable: true },
    email: { type: 'text', nullable: true },
    website: { type: 'text', nullable: true },
    address: { type: 'text', nullable: true },
    city: { type: 'text', nullable: true },
    state: { type: 'text', nullable: true },
    postalCode: { type: 'text', nullable: true },
    country: { type: 'text' },
    timezone: { type: 'text' },
    businessHours: { type: 'json', nullable: true },
    settings: { type: 'json' },
    subscriptionTier: { type: 'text' },
    trialEndsAt: { type: 'Date', columnType: 'timestamptz', nullable: true },
    version: { type: 'integer', version: true },
    createdAt: { type: 'Date', columnType: 'timestamptz' },
    updatedAt: { type: 'Date', columnType: 'timestamptz' },
    deletedAt: { type: 'Date', columnType: 'timestamptz', nullable: true },
  },
});
