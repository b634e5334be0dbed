import { createSchema, isolateTenants, SqlMigration } from '@coordinator/platform';
import type { ContextMigrations } from '@coordinator/platform';

class CreateAssistant extends SqlMigration {
  statements(): string[] {
    return [
      ...createSchema('assistant'),

      `create table assistant.turns (
         organization_id uuid not null references identity.organizations (id) on delete cascade,
         turn_id uuid not null,
         conversation_id uuid not null,
         reply text not null,
         model text not null check (model in ('built_in', 'llm')),
         brief_version int not null,
         trace jsonb not null,
         memory jsonb not null,
         created_at timestamptz not null,
         primary key (organization_id, turn_id))`,
      `create index turns_conversation on assistant.turns
         (organization_id, conversation_id, created_at, turn_id)`,
      ...isolateTenants('assistant.turns'),

      // The key is what makes an effect happen once in a turn.
      `create table assistant.skill_effects (
         organization_id uuid not null references identity.organizations (id) on delete cascade,
         conversation_id uuid not null,
         turn_id uuid not null,
         skill text not null,
         arguments_hash text not null,
         result jsonb not null,
         created_at timestamptz not null,
         sequence bigint generated always as identity,
         primary key (organization_id, turn_id, skill, arguments_hash))`,
      `create index skill_effects_conversation on assistant.skill_effects
         (organization_id, conversation_id, sequence)`,
      ...isolateTenants('assistant.skill_effects'),
    ];
  }
}

export const assistantMigrations: ContextMigrations = [
  { name: '20261123001000_assistant_create', class: CreateAssistant },
];
