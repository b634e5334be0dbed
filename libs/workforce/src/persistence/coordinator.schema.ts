import { EntitySchema } from '@mikro-orm/postgresql';
import { Coordinator } from '../domain/coordinator';

export const coordinatorSchema = new EntitySchema<Coordinator>({
  class: Coordinator,
  schema: 'workforce',
  tableName: 'coordinators',
  properties: {
    id: { type: 'uuid', primary: true },
    organizationId: { type: 'uuid' },
    roleTemplateId: { type: 'uuid' },
    personaTemplateId: { type: 'uuid' },
    bundleId: { type: 'uuid', nullable: true },
    displayName: { type: 'text', nullable: true },
    voiceId: { type: 'text', nullable: true },
    customGreeting: { type: 'text', nullable: true },
    customPrompts: { type: 'json', nullable: true },
    customScripts: { type: 'json', nullable: true },
    availability: { type: 'json', nullable: true },
    status: { type: 'text' },
    monthlyPriceCents: { type: 'integer' },
    activatedAt: { type: 'Date', columnType: 'timestamptz', nullable: true },
    createdAt: { type: 'Date', columnType: 'timestamptz' },
    updatedAt: { type: 'Date', columnType: 'timestamptz' },
    deletedAt: { type: 'Date', columnType: 'timestamptz', nullable: true },
    version: { type: 'integer', version: true },
  },
});
