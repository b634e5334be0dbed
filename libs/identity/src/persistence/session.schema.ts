import { EntitySchema } from '@mikro-orm/postgresql';
import { Session } from '../domain/session';

export const sessionSchema = new EntitySchema({
  class: Session,
  schema: 'identity',
  tableName: 'sessions',
  properties: {
    id: { type: 'uuid', primary: true },
    userId: { type: 'uuid' },
    generation: { type: 'integer' },
    recentRefreshes: { type: 'json' },
    ipAddress: { type: 'text', nullable: true },
    userAgent: { type: 'text', nullable: true },
    createdAt: { type: 'Date', columnType: 'timestamptz' },
    expiresAt: { type: 'Date', columnType: 'timestamptz' },
    revokedAt: { type: 'Date', columnType: 'timestamptz', nullable: true },
  },
});
