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

/** Answers that follow the owner's facts, and a count of changes by which readers know theirs is old. */
class FollowFacts extends SqlMigration {
  statements(): string[] {
    return [
      `alter table knowledge.faq_items add column template jsonb`,
      `create index faq_items_order on knowledge.faq_items (organization_id, sort_order, id)`,
      `create index faq_items_fact on knowledge.faq_items (organization_id, fact_key)
         where fact_key is not null`,
      `create index faq_items_category on knowledge.faq_items (organization_id, category_id)`,
      `create index faq_categories_order on knowledge.faq_categories (organization_id, sort_order, id)`,
      `create index business_information_order
         on knowledge.business_information (organization_id, sort_order, id)`,

      `create table knowledge.revisions (
         organization_id uuid primary key references identity.organizations (id) on delete cascade,
         revision int not null)`,
      ...isolateTenants('knowledge.revisions'),
    ];
  }
}

export const knowledgeMigrations: ContextMigrations = [
  { name: '20261122000500_knowledge_create', class: CreateKnowledge },
  { name: '20261123000500_knowledge_follow_facts', class: FollowFacts },
];
