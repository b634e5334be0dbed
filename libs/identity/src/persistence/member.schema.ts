import { EntitySchema } from '@mikro-orm/postgresql';
import { Member } from '../domain/member';

export const memberSchema = new EntitySchema({
  class: Member,
  schema: 'identity',
  tableName: 'organization_members',
  properties: {
    id: { type: 'uuid', primary: true },
    organizationId: { type: 'uuid' },
    userId: { type: 'uuid' },
    role: { type: 'text' },
    permissions: { type: 'json', nullable: true },
    createdAt: { type: 'Date', columnType: 'timestamptz' },
    updatedAt: { type: 'Date', columnType: 'timestamptz' },
  },
});
