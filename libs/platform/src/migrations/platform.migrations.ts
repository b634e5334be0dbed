import { SqlMigration } from './sql-migration';
import type { ContextMigrations } from './sql-migration';
import { createSchema, isolateOptionalTenants, openToRelay } from './statements';

class CreatePlatform extends SqlMigration {
  statements(): string[] {
    return [
      ...createSchema('platform'),

      `create table platform.outbox (
         seq bigint generated always as identity primary key,
         id uuid not null unique,
         organization_id uuid,
         type text not null,
         version int not null,
         aggregate_id text not null,
         payload jsonb not null,
         correlation_id text,
         causation_id text,
         occurred_at timestamptz not null,
         attempts int not null default 0,
         next_attempt_at timestamptz not null default now(),
         lease_until timestamptz,
         processed_at timestamptz,
         dead_at timestamptz,
         last_error text)`,
      `create index outbox_due on platform.outbox (seq) where processed_at is null and dead_at is null`,
      `create index outbox_order on platform.outbox (aggregate_id, seq) where processed_at is null and dead_at is null`,
      `create index outbox_processed on platform.outbox (processed_at) where processed_at is not null`,
      ...isolateOptionalTenants('platform.outbox'),
      ...openToRelay('platform.outbox'),

      `create table platform.inbox (
         event_id uuid not null,
         subscriber text not null,
         organization_id uuid,
         processed_at timestamptz not null default now(),
         primary key (event_id, subscriber))`,
      `create index inbox_processed on platform.inbox (processed_at)`,
      ...isolateOptionalTenants('platform.inbox'),
      ...openToRelay('platform.inbox'),

      `create table platform.jobs (
         id uuid primary key,
         organization_id uuid,
         queue text not null,
         name text not null,
         payload jsonb not null,
         key text,
         status text not null default 'queued' check (status in ('queued', 'running', 'done', 'dead')),
         attempts int not null default 0,
         max_attempts int not null,
         next_attempt_at timestamptz not null,
         dispatched_at timestamptz,
         lease_until timestamptz,
         last_error text,
         correlation_id text,
         causation_id text,
         created_at timestamptz not null default now(),
         finished_at timestamptz)`,
      `create unique index jobs_key on platform.jobs (name, key, organization_id) nulls not distinct where key is not null`,
      `create index jobs_due on platform.jobs (next_attempt_at) where status = 'queued'`,
      `create index jobs_leased on platform.jobs (lease_until) where status = 'running'`,
      `create index jobs_finished on platform.jobs (finished_at) where status in ('done', 'dead')`,
      ...isolateOptionalTenants('platform.jobs'),
      ...openToRelay('platform.jobs'),

      `create table platform.idempotency_keys (
         scope text primary key,
         organization_id uuid,
         fingerprint text not null,
         status int not null,
         body jsonb,
         created_at timestamptz not null default now(),
         expires_at timestamptz not null)`,
      `create index idempotency_keys_expiry on platform.idempotency_keys (expires_at)`,
      ...isolateOptionalTenants('platform.idempotency_keys'),
      ...openToRelay('platform.idempotency_keys'),
    ];
  }
}

export const platformMigrations: ContextMigrations = [
  { name: '20261122000000_platform_create', class: CreatePlatform },
];
