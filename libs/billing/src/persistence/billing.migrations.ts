import { createSchema, isolateTenants, SqlMigration } from '@coordinator/platform';
import type { ContextMigrations } from '@coordinator/platform';

class CreateBilling extends SqlMigration {
  statements(): string[] {
    return [
      ...createSchema('billing'),

      `create table billing.subscriptions (
         id uuid primary key,
         organization_id uuid not null unique references identity.organizations (id) on delete cascade,
         stripe_subscription_id text unique,
         status text not null check (status in ('trialing', 'active', 'past_due', 'cancelled')),
         current_period_start timestamptz not null,
         current_period_end timestamptz not null,
         trial_ends_at timestamptz,
         cancelled_at timestamptz,
         version int not null default 1,
         created_at timestamptz not null default now(),
         updated_at timestamptz not null default now(),
         check (current_period_start <= current_period_end),
         check (status <> 'trialing' or trial_ends_at is not null),
         unique (organization_id, id))`,
      ...isolateTenants('billing.subscriptions'),

      `create table billing.subscription_items (
         id uuid primary key,
         organization_id uuid not null references identity.organizations (id) on delete cascade,
         subscription_id uuid not null,
         coordinator_id uuid,
         bundle_id uuid references catalog.bundles (id),
         stripe_subscription_item_id text unique,
         description text,
         price_cents int not null check (price_cents >= 0),
         quantity int not null default 1 check (quantity > 0),
         created_at timestamptz not null default now(),
         updated_at timestamptz not null default now(),
         check (num_nonnulls(coordinator_id, bundle_id) = 1),
         foreign key (organization_id, subscription_id)
           references billing.subscriptions (organization_id, id) on delete cascade,
         foreign key (organization_id, coordinator_id)
           references workforce.coordinators (organization_id, id) on delete cascade)`,
      `create unique index subscription_items_coordinator
         on billing.subscription_items (organization_id, coordinator_id) where coordinator_id is not null`,
      `create index subscription_items_subscription
         on billing.subscription_items (organization_id, subscription_id)`,
      `create index subscription_items_bundle on billing.subscription_items (bundle_id)`,
      ...isolateTenants('billing.subscription_items'),
    ];
  }
}

class CreateUsage extends SqlMigration {
  statements(): string[] {
    return [
      `create table billing.usage_records (
         id uuid primary key,
         organization_id uuid not null references identity.organizations (id) on delete cascade,
         coordinator_id uuid,
         type text not null check (type in ('call', 'sms', 'email')),
         source_id uuid not null,
         quantity int not null default 1 check (quantity >= 0),
         cost_micros bigint not null default 0,
         usage_date date not null,
         created_at timestamptz not null default now(),
         unique (organization_id, type, source_id))`,
      `create index usage_records_date on billing.usage_records (organization_id, usage_date, type)`,
      `create index usage_records_coordinator
         on billing.usage_records (organization_id, coordinator_id, usage_date)
         where coordinator_id is not null`,
      ...isolateTenants('billing.usage_records'),
    ];
  }
}

export const billingMigrations: ContextMigrations = [
  { name: '20261122000800_billing_create', class: CreateBilling },
  { name: '20261123000910_billing_create_usage', class: CreateUsage },
];
