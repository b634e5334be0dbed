import {
  AS_OWNER,
  callableByApp,
  createSchema,
  isolateTenants,
  SqlMigration,
} from '@coordinator/platform';
import type { ContextMigrations } from '@coordinator/platform';

class CreateEventLogs extends SqlMigration {
  statements(): string[] {
    return [
      ...createSchema('analytics'),

      `create table analytics.event_logs (
         id uuid primary key,
         organization_id uuid not null references identity.organizations (id) on delete cascade,
         coordinator_id uuid,
         contact_id uuid,
         event_type text not null,
         event_category text not null,
         event_data jsonb not null default '{}',
         ip_address text,
         user_agent text,
         created_at timestamptz not null)`,
      `create index event_logs_latest on analytics.event_logs (organization_id, created_at desc, id desc)`,
      `create index event_logs_type
         on analytics.event_logs (organization_id, event_type, created_at desc, id desc)`,
      `create index event_logs_category
         on analytics.event_logs (organization_id, event_category, created_at desc, id desc)`,
      `create index event_logs_contact
         on analytics.event_logs (organization_id, contact_id, created_at desc, id desc)
         where contact_id is not null`,
      `create index event_logs_coordinator
         on analytics.event_logs (organization_id, coordinator_id, created_at desc, id desc)
         where coordinator_id is not null`,
      ...isolateTenants('analytics.event_logs'),

      `create index event_logs_age on analytics.event_logs using brin (created_at)`,
      `create function analytics.forget_event_logs(before timestamptz) returns void
         language sql volatile ${AS_OWNER}
         as $body$ delete from analytics.event_logs where created_at < before $body$`,
      ...callableByApp('analytics.forget_event_logs(before timestamptz)'),
    ];
  }
}

export const analyticsMigrations: ContextMigrations = [
  { name: '20261123000900_analytics_create_event_logs', class: CreateEventLogs },
];
