import { createSchema, isolateTenants, SqlMigration } from '@coordinator/platform';
import type { ContextMigrations } from '@coordinator/platform';

class CreateKnowledge extends SqlMigration {
  statements(): string[] {
    return [
      ...createSchema('knowledge'),

      `create table knowledge.business_information (
         id uuid primary key,
         organization_id uuid not null references identity.organizations (id) on delete cascade,
         category text not null,
         key text not null,
         value text not null,
         description text,
         priority int not null default 0,
         is_active boolean not null default true,
         sort_order int not null default 0,
         created_at timestamptz not null default now(),
         updated_at timestamptz not null default now(),
         unique (organization_id, key))`,
      `create index business_information_category
         on knowledge.business_information (organization_id, category, is_active)`,
      ...isolateTenants('knowledge.business_information'),

      `create table knowledge.faq_categories (
         id uuid primary key,
         organization_id uuid not null references identity.organizations (id) on delete cascade,
         name text not null,
         description text,
         sort_order int not null default 0,
         created_at timestamptz not null default now(),
         updated_at timestamptz not null default now(),
         unique (organization_id, id))`,
      ...isolateTenants('knowledge.faq_categories'),

      `create table knowledge.faq_items (
         id uuid primary key,
         organization_id uuid not null references identity.organizations (id) on delete cascade,
         category_id uuid,
         question text not null,
         answer text not null,
         keywords text[] not null default '{}',
         fact_key text,
         is_active boolean not null default true,
         sort_order int not null default 0,
         use_count int not null default 0,
         created_at timestamptz not null default now(),
         updated_at timestamptz not null default now(),
         foreign key (organization_id, category_id)
           references knowledge.faq_categories (organization_id, id) on delete set null (category_id))`,
      `create index faq_items_active on knowledge.faq_items (organization_id, is_active, sort_order)`,
      ...isolateTenants('knowledge.faq_items'),
    ];
  }
}

export const knowledgeMigrations: ContextMigrations = [
  { name: '20261122000500_knowledge_create', class: CreateKnowledge },
];
