import { createSchema, SqlMigration } from '@coordinator/platform';
import type { ContextMigrations } from '@coordinator/platform';

/**
 * What the loader needs to know of a row. `content_version` is null for rows that an
 * administrator made, `edited_at` tells that one changed what was loaded.
 */
const MANAGED_COLUMNS = `
  content_version int,
  edited_at timestamptz,
  is_active boolean not null default true,
  sort_order int not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()`;

class CreateCatalog extends SqlMigration {
  statements(): string[] {
    return [
      ...createSchema('catalog'),

      `create table catalog.role_templates (
         id uuid primary key,
         name text not null unique,
         display_name text not null,
         description text not null,
         direction text not null check (direction in ('inbound', 'outbound', 'both')),
         base_price_cents int not null check (base_price_cents >= 0),
         currency text not null default 'USD' check (currency ~ '^[A-Z]{3}$'),
         primary_goal text not null,
         introduction_phrase text not null,
         capabilities jsonb not null,
         channels jsonb not null,
         suggested_industries jsonb not null,
         skills jsonb not null,
         default_prompts jsonb not null,
         default_scripts jsonb not null,
         measures jsonb not null,
         ${MANAGED_COLUMNS})`,

      `create table catalog.persona_templates (
         id uuid primary key,
         name text not null unique,
         display_name text not null,
         description text not null,
         age_range text,
         personality_traits jsonb not null,
         communication_style text not null,
         best_for_industries jsonb,
         gender text not null check (gender in ('female', 'male', 'neutral')),
         voice_id text not null,
         personality_prompts jsonb not null,
         example_greetings jsonb not null,
         tone_guidelines jsonb not null,
         ${MANAGED_COLUMNS})`,

      `create table catalog.bundles (
         id uuid primary key,
         name text not null unique,
         display_name text not null,
         description text not null,
         price_cents int not null check (price_cents >= 0),
         target_industries jsonb not null,
         ${MANAGED_COLUMNS})`,

      `create table catalog.bundle_roles (
         bundle_id uuid not null references catalog.bundles (id) on delete cascade,
         role_template_id uuid not null references catalog.role_templates (id) on delete cascade,
         position int not null,
         primary key (bundle_id, role_template_id))`,

      `create table catalog.industry_templates (
         id uuid primary key,
         industry text not null unique,
         name text not null,
         description text not null,
         visit_noun jsonb not null,
         default_faq jsonb not null,
         default_appointment_types jsonb not null,
         default_scripts jsonb not null,
         terminology jsonb not null,
         common_questions jsonb not null,
         knowledge_base jsonb not null,
         best_practices jsonb not null,
         poll_questions jsonb not null,
         ${MANAGED_COLUMNS})`,
    ];
  }
}

export const catalogMigrations: ContextMigrations = [
  { name: '20261122000200_catalog_create', class: CreateCatalog },
];
