import {
  AS_OWNER,
  callableByApp,
  createSchema,
  isolateTenants,
  SqlMigration,
} from '@coordinator/platform';
import type { ContextMigrations } from '@coordinator/platform';
import { beforeTenantFunctions } from './before-tenant.statements';
import { conversationTables } from './conversation-tables.statements';

class CreatePhoneNumbers extends SqlMigration {
  statements(): string[] {
    return [
      ...createSchema('conversations'),

      `create table conversations.phone_numbers (
         id uuid primary key,
         organization_id uuid not null references identity.organizations (id) on delete cascade,
         phone_number text not null unique check (phone_number ~ '^\\+[1-9][0-9]{6,14}$'),
         provider text not null default 'twilio' check (provider in ('twilio', 'vapi')),
         provider_id text unique,
         type text not null default 'local' check (type in ('local', 'mobile', 'toll_free')),
         capabilities text[] not null default '{voice,sms}',
         assigned_coordinator_id uuid,
         is_primary boolean not null default false,
         is_active boolean not null default true,
         forwarding_rules jsonb,
         created_at timestamptz not null default now(),
         updated_at timestamptz not null default now(),
         unique (organization_id, id),
         foreign key (organization_id, assigned_coordinator_id)
           references workforce.coordinators (organization_id, id)
           on delete set null (assigned_coordinator_id))`,
      `create unique index phone_numbers_primary
         on conversations.phone_numbers (organization_id) where is_primary`,
      `create index phone_numbers_coordinator
         on conversations.phone_numbers (organization_id, assigned_coordinator_id)`,
      ...isolateTenants('conversations.phone_numbers'),

      `create table conversations.phone_number_orders (
         id uuid primary key,
         organization_id uuid not null references identity.organizations (id) on delete cascade,
         coordinator_id uuid,
         status text not null check (status in ('pending', 'fulfilled', 'failed')),
         attempts int not null default 0,
         last_error text,
         requested_country text not null check (requested_country ~ '^[A-Z]{2}$'),
         area_code text,
         phone_number_id uuid,
         version int not null default 1,
         created_at timestamptz not null default now(),
         updated_at timestamptz not null default now(),
         check (phone_number_id is null or status = 'fulfilled'),
         foreign key (organization_id, coordinator_id)
           references workforce.coordinators (organization_id, id)
           on delete set null (coordinator_id),
         foreign key (organization_id, phone_number_id)
           references conversations.phone_numbers (organization_id, id)
           on delete set null (phone_number_id))`,
      `create unique index phone_number_orders_open
         on conversations.phone_number_orders (organization_id) where status <> 'fulfilled'`,
      `create index phone_number_orders_latest
         on conversations.phone_number_orders (organization_id, id desc)`,
      ...isolateTenants('conversations.phone_number_orders'),
    ];
  }
}

class RemovePhoneNumbers extends SqlMigration {
  statements(): string[] {
    return [
      `alter table conversations.phone_numbers
         add column removed_at timestamptz,
         add column released_at timestamptz,
         add check (removed_at is null or not (is_primary or is_active)),
         add check (released_at is null or removed_at is not null)`,

      // Whose a number is or was, the caller does not learn, nor any number that it has not named.
      `create function conversations.known_phone_numbers(candidates text[]) returns setof text
         language sql stable ${AS_OWNER}
         as $body$ select phone_number from conversations.phone_numbers where phone_number = any (candidates) $body$`,
      ...callableByApp('conversations.known_phone_numbers(candidates text[])'),
    ];
  }
}

class CreateConversations extends SqlMigration {
  statements(): string[] {
    return [...conversationTables(), ...beforeTenantFunctions()];
  }
}

class IndexRunningTurns extends SqlMigration {
  statements(): string[] {
    return [
      `create index turns_running on conversations.turns (organization_id) where status = 'running'`,
    ];
  }
}

export const conversationsMigrations: ContextMigrations = [
  { name: '20261122000700_conversations_create_phone_numbers', class: CreatePhoneNumbers },
  { name: '20261122000710_conversations_remove_phone_numbers', class: RemovePhoneNumbers },
  { name: '20261123000700_conversations_create_conversations', class: CreateConversations },
  { name: '20261123000710_conversations_index_running_turns', class: IndexRunningTurns },
];
