import {
  createSchema,
  isolateOptionalTenants,
  isolateTenants,
  revokeFromApp,
  SqlMigration,
} from '@coordinator/platform';
import type { ContextMigrations } from '@coordinator/platform';
import { beforeTenantFunctions } from './before-tenant.statements';

class CreateIdentity extends SqlMigration {
  statements(): string[] {
    return [
      ...createSchema('identity'),
      ...accounts(),
      ...organizations(),
      ...people(),
      ...auditLog(),
      ...beforeTenantFunctions(),
    ];
  }
}

/** Accounts belong to no organization; they are reached by id, address or a secret only. */
function accounts(): string[] {
  return [
    `create table identity.users (
       id uuid primary key,
       name text not null,
       email citext not null unique,
       password_hash text not null,
       email_confirmed_at timestamptz,
       platform_admin boolean not null default false,
       current_organization_id uuid,
       created_at timestamptz not null,
       updated_at timestamptz not null)`,

    `create table identity.sessions (
       id uuid primary key,
       user_id uuid not null references identity.users (id) on delete cascade,
       generation int not null,
       recent_refreshes jsonb not null default '[]',
       created_at timestamptz not null,
       expires_at timestamptz not null,
       revoked_at timestamptz,
       ip_address text,
       user_agent text)`,
    `create index sessions_user on identity.sessions (user_id) where revoked_at is null`,

    `create table identity.password_resets (
       id uuid primary key,
       user_id uuid not null references identity.users (id) on delete cascade,
       created_at timestamptz not null,
       expires_at timestamptz not null,
       used_at timestamptz)`,
    `create index password_resets_user on identity.password_resets (user_id) where used_at is null`,

    `create table identity.email_confirmations (
       id uuid primary key,
       user_id uuid not null references identity.users (id) on delete cascade,
       email citext not null,
       created_at timestamptz not null,
       expires_at timestamptz not null,
       used_at timestamptz)`,
    `create index email_confirmations_user on identity.email_confirmations (user_id)`,
  ];
}

function organizations(): string[] {
  return [
    `create table identity.organizations (
       id uuid primary key,
       user_id uuid not null references identity.users (id),
       name text not null,
       slug text not null unique,
       industry text not null,
       phone text,
       email text,
       website text,
       address text,
       city text,
       state text,
       postal_code text,
       country text not null,
       timezone text not null,
       business_hours jsonb,
       settings jsonb not null default '{}',
       subscription_tier text not null check (subscription_tier in ('starter', 'growth', 'enterprise')),
       trial_ends_at timestamptz,
       version int not null default 1,
       created_at timestamptz not null,
       updated_at timestamptz not null,
       deleted_at timestamptz)`,
    `create index organizations_industry on identity.organizations (industry)`,
    `create index organizations_tier on identity.organizations (subscription_tier)`,
    ...isolateTenants('identity.organizations', 'id'),
  ];
}

function people(): string[] {
  return [
    `create table identity.organization_members (
       id uuid primary key,
       organization_id uuid not null references identity.organizations (id) on delete cascade,
       user_id uuid not null references identity.users (id) on delete cascade,
       role text not null check (role in ('owner', 'admin', 'member')),
       permissions jsonb,
       created_at timestamptz not null,
       updated_at timestamptz not null,
       unique (organization_id, id),
       unique (organization_id, user_id))`,
    `create index organization_members_user on identity.organization_members (user_id)`,
    ...isolateTenants('identity.organization_members'),

    `create table identity.invitations (
       id uuid primary key,
       organization_id uuid not null references identity.organizations (id) on delete cascade,
       email citext not null,
       role text not null check (role in ('owner', 'admin', 'member')),
       permissions jsonb,
       invited_by uuid not null references identity.users (id),
       created_at timestamptz not null,
       expires_at timestamptz not null,
       accepted_at timestamptz,
       revoked_at timestamptz,
       unique (organization_id, id))`,
    `create unique index invitations_open on identity.invitations (organization_id, email)
       where accepted_at is null and revoked_at is null`,
    ...isolateTenants('identity.invitations'),

    `create table identity.api_keys (
       id uuid primary key,
       organization_id uuid not null references identity.organizations (id) on delete cascade,
       created_by uuid not null references identity.users (id),
       name text not null,
       prefix text not null,
       key_hash bytea not null unique,
       permissions text[] not null,
       created_at timestamptz not null,
       expires_at timestamptz,
       last_used_at timestamptz,
       revoked_at timestamptz,
       unique (organization_id, id))`,
    `create index api_keys_organization on identity.api_keys (organization_id) where revoked_at is null`,
    ...isolateTenants('identity.api_keys'),
  ];
}

/** What somebody did. Signing in belongs to no organization. */
function auditLog(): string[] {
  return [
    `create table identity.audit_log (
       id uuid primary key,
       organization_id uuid,
       actor_kind text not null check (actor_kind in ('user', 'api_key', 'system')),
       actor_id uuid,
       action text not null,
       subject text not null,
       details jsonb not null,
       ip_address text,
       request_id text,
       at timestamptz not null)`,
    `create index audit_log_organization on identity.audit_log (organization_id, id)`,
    `create index audit_log_subject on identity.audit_log (subject, id) where organization_id is null`,
    ...isolateOptionalTenants('identity.audit_log'),
    revokeFromApp('update, delete, truncate', 'identity.audit_log'),
  ];
}

export const identityMigrations: ContextMigrations = [
  { name: '20261122000100_identity_create', class: CreateIdentity },
];
