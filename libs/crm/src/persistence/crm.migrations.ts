import { createSchema, isolateTenants, SqlMigration } from '@coordinator/platform';
import type { ContextMigrations } from '@coordinator/platform';
import { findContactsFunction } from './find-contacts.statements';

class CreateCrm extends SqlMigration {
  statements(): string[] {
    return [
      ...createSchema('crm'),

      // Declared immutable, which unaccent() is as long as nobody edits its dictionary.
      `create function crm.fold(value text) returns text
         language sql immutable strict parallel safe
         as $$ select lower(public.unaccent('public.unaccent'::regdictionary, value)) $$`,

      ...contacts(),
      ...interactions(),
      ...followUps(),
      ...findContactsFunction(),
    ];
  }
}

function contacts(): string[] {
  return [
    `create table crm.contacts (
       id uuid primary key,
       organization_id uuid not null references identity.organizations (id) on delete cascade,
       first_name text not null,
       last_name text,
       email text,
       phone text,
       phone_secondary text,
       company text,
       job_title text,
       address text,
       city text,
       state text,
       postal_code text,
       country text not null default 'US',
       source text not null,
       status text not null default 'active' check (status in ('active', 'inactive', 'do_not_contact')),
       tags jsonb not null default '[]',
       custom_fields jsonb not null default '{}',
       notes text,
       lifetime_value_cents bigint not null default 0,
       last_contacted_at timestamptz,
       created_at timestamptz not null default now(),
       updated_at timestamptz not null default now(),
       deleted_at timestamptz,
       version int not null default 1,
       sort_name text not null generated always as
         (left(crm.fold(first_name || coalesce(' ' || last_name, '')), 200)) stored,
       search_text text not null generated always as
         (crm.fold(first_name || coalesce(' ' || last_name, '') || coalesce(' ' || company, '') || coalesce(' ' || email, ''))
          || coalesce(' ' || ltrim(phone, '+'), '') || coalesce(' ' || ltrim(phone_secondary, '+'), '')) stored,
       unique (organization_id, id))`,
    `create index contacts_created on crm.contacts (organization_id, created_at, id) where deleted_at is null`,
    `create index contacts_name on crm.contacts (organization_id, sort_name, id) where deleted_at is null`,
    `create index contacts_contacted on crm.contacts
       (organization_id, coalesce(last_contacted_at, 'epoch'::timestamptz), id) where deleted_at is null`,
    `create index contacts_status on crm.contacts (organization_id, status) where deleted_at is null`,
    `create index contacts_phone on crm.contacts (organization_id, phone) where deleted_at is null`,
    `create index contacts_phone_secondary on crm.contacts (organization_id, phone_secondary)
       where deleted_at is null and phone_secondary is not null`,
    `create index contacts_email on crm.contacts (organization_id, email) where deleted_at is null`,
    `create index contacts_search on crm.contacts using gin (organization_id, search_text public.gin_trgm_ops)`,
    `create index contacts_tags on crm.contacts using gin (organization_id, tags jsonb_path_ops)`,
    ...isolateTenants('crm.contacts'),
  ];
}

function interactions(): string[] {
  return [
    `create table crm.contact_interactions (
       id uuid primary key,
       organization_id uuid not null references identity.organizations (id) on delete cascade,
       contact_id uuid not null,
       coordinator_id uuid,
       channel text not null check (channel in ('voice', 'sms', 'email')),
       direction text not null check (direction in ('inbound', 'outbound')),
       type text not null check (type in ('call', 'message', 'email')),
       status text not null check (status in ('completed', 'missed', 'failed', 'pending')),
       summary text,
       outcome text,
       metadata jsonb,
       started_at timestamptz not null,
       ended_at timestamptz,
       created_at timestamptz not null default now(),
       updated_at timestamptz not null default now(),
       foreign key (organization_id, contact_id) references crm.contacts (organization_id, id))`,
    `create index contact_interactions_contact on crm.contact_interactions (organization_id, contact_id, started_at, id)`,
    `create index contact_interactions_coordinator on crm.contact_interactions (organization_id, coordinator_id, started_at)`,
    ...isolateTenants('crm.contact_interactions'),
  ];
}

function followUps(): string[] {
  return [
    `create table crm.contact_followups (
       id uuid primary key,
       organization_id uuid not null references identity.organizations (id) on delete cascade,
       contact_id uuid not null,
       coordinator_id uuid,
       assigned_to uuid,
       type text not null check (type in ('call', 'email', 'sms', 'task')),
       priority text not null default 'normal' check (priority in ('low', 'normal', 'high', 'urgent')),
       description text not null,
       due_at timestamptz not null,
       completed_at timestamptz,
       completion_notes text,
       created_at timestamptz not null default now(),
       updated_at timestamptz not null default now(),
       foreign key (organization_id, contact_id) references crm.contacts (organization_id, id))`,
    `create index contact_followups_contact on crm.contact_followups (organization_id, contact_id, due_at, id)`,
    `create index contact_followups_due on crm.contact_followups (organization_id, due_at) where completed_at is null`,
    ...isolateTenants('crm.contact_followups'),
  ];
}

class WorkOffFollowUps extends SqlMigration {
  statements(): string[] {
    return [
      // Who leaves the organization leaves what they were to do to the others.
      `alter table crm.contact_followups add foreign key (organization_id, assigned_to)
         references identity.organization_members (organization_id, user_id)
         on delete set null (assigned_to)`,
      `drop index crm.contact_followups_due`,
      `create index contact_followups_open on crm.contact_followups (organization_id, due_at, id)
         where completed_at is null`,
      `create index contact_followups_due on crm.contact_followups (organization_id, due_at, id)`,
      `create index contact_followups_assigned on crm.contact_followups
         (organization_id, assigned_to, due_at, id) where assigned_to is not null`,
    ];
  }
}

export const crmMigrations: ContextMigrations = [
  { name: '20261122000300_crm_create', class: CreateCrm },
  { name: '20261123000300_crm_work_off_follow_ups', class: WorkOffFollowUps },
];
