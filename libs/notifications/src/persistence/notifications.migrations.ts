import { createSchema, isolateTenants, SqlMigration } from '@coordinator/platform';
import type { ContextMigrations } from '@coordinator/platform';

/** Both go with the membership: whoever leaves a business is told nothing of it any longer. */
const MEMBER = `foreign key (organization_id, user_id)
  references identity.organization_members (organization_id, user_id) on delete cascade`;

class CreateNotifications extends SqlMigration {
  statements(): string[] {
    return [
      ...createSchema('notifications'),
      ...notifications(),
      ...preferences(),
      ...coordinatorNames(),
    ];
  }
}

function notifications(): string[] {
  return [
    `create table notifications.notifications (
       id uuid primary key,
       organization_id uuid not null references identity.organizations (id) on delete cascade,
       user_id uuid not null,
       source_event_id uuid not null,
       kind text not null,
       urgency text not null check (urgency in ('normal', 'high', 'urgent')),
       title text not null,
       body text,
       conversation_id uuid,
       contact_id uuid,
       appointment_id uuid,
       created_at timestamptz not null,
       read_at timestamptz,
       unique (organization_id, id),
       unique (organization_id, user_id, source_event_id),
       ${MEMBER})`,
    `create index notifications_latest on notifications.notifications (organization_id, user_id, id desc)`,
    `create index notifications_unread on notifications.notifications (organization_id, user_id, id desc)
       where read_at is null`,
    ...isolateTenants('notifications.notifications'),
  ];
}

function preferences(): string[] {
  return [
    `create table notifications.preferences (
       organization_id uuid not null references identity.organizations (id) on delete cascade,
       user_id uuid not null,
       phone text check (phone ~ '^\\+[1-9][0-9]{6,14}$'),
       channels jsonb not null default '{}',
       updated_at timestamptz not null,
       primary key (organization_id, user_id),
       ${MEMBER})`,
    ...isolateTenants('notifications.preferences'),
  ];
}

/** What coordinators are called: heard of when they are hired, since news name who did it. */
function coordinatorNames(): string[] {
  return [
    `create table notifications.coordinator_names (
       organization_id uuid not null references identity.organizations (id) on delete cascade,
       coordinator_id uuid not null,
       first_name text not null,
       primary key (organization_id, coordinator_id))`,
    `insert into notifications.coordinator_names (organization_id, coordinator_id, first_name)
     select c.organization_id, c.id, p.display_name
       from workforce.coordinators c join catalog.persona_templates p on p.id = c.persona_template_id`,
    ...isolateTenants('notifications.coordinator_names'),
  ];
}

export const notificationsMigrations: ContextMigrations = [
  { name: '20261123000900_notifications_create', class: CreateNotifications },
];
