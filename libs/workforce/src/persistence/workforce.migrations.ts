import { createSchema, isolateTenants, SqlMigration } from '@coordinator/platform';
import type { ContextMigrations } from '@coordinator/platform';

class CreateWorkforce extends SqlMigration {
  statements(): string[] {
    return [
      ...createSchema('workforce'),
      `create table workforce.coordinators (
         id uuid primary key,
         organization_id uuid not null references identity.organizations (id) on delete cascade,
         role_template_id uuid not null references catalog.role_templates (id),
         persona_template_id uuid not null references catalog.persona_templates (id),
         bundle_id uuid references catalog.bundles (id),
         display_name text,
         voice_id text,
         custom_greeting text,
         custom_prompts jsonb,
         custom_scripts jsonb,
         availability jsonb,
         status text not null default 'active' check (status in ('active', 'paused', 'inactive')),
         monthly_price_cents int not null check (monthly_price_cents >= 0),
         activated_at timestamptz,
         created_at timestamptz not null,
         updated_at timestamptz not null,
         deleted_at timestamptz,
         version int not null default 1,
         unique (organization_id, id))`,
      `create index coordinators_hired on workforce.coordinators (organization_id, created_at, id) where deleted_at is null`,
      `create index coordinators_templates on workforce.coordinators (role_template_id, persona_template_id)`,
      ...isolateTenants('workforce.coordinators'),
    ];
  }
}

export const workforceMigrations: ContextMigrations = [
  { name: '20261122000600_workforce_create', class: CreateWorkforce },
];
