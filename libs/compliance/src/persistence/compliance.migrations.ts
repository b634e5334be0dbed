import {
  AS_OWNER,
  callableByApp,
  createSchema,
  isolateTenants,
  revokeFromApp,
  SqlMigration,
} from '@coordinator/platform';
import type { ContextMigrations } from '@coordinator/platform';

const CHANNEL = `text not null check (channel in ('sms', 'email'))`;
const SOURCES = `('keyword', 'free_text', 'carrier', 'staff')`;

class CreateCompliance extends SqlMigration {
  statements(): string[] {
    return [...createSchema('compliance'), ...suppressions(), ...outboundDecisions()];
  }
}

/** Who wants no messages. The address outlives the contact, so that deleting somebody reaches them no more. */
function suppressions(): string[] {
  return [
    `create table compliance.suppressions (
       id uuid primary key,
       organization_id uuid not null references identity.organizations (id) on delete cascade,
       channel ${CHANNEL},
       address text not null,
       contact_id uuid,
       source text not null check (source in ${SOURCES}),
       keyword text,
       message_id uuid,
       created_at timestamptz not null,
       lifted_at timestamptz,
       lifted_source text check (lifted_source in ${SOURCES}),
       check ((lifted_at is null) = (lifted_source is null)),
       unique (organization_id, id),
       foreign key (organization_id, contact_id)
         references crm.contacts (organization_id, id) on delete set null (contact_id))`,
    `create unique index suppressions_active
       on compliance.suppressions (organization_id, channel, address) where lifted_at is null`,
    `create index suppressions_latest on compliance.suppressions (organization_id, id desc)`,
    ...isolateTenants('compliance.suppressions'),
  ];
}

/** Every decision of the gate, written once and never changed. */
function outboundDecisions(): string[] {
  const forget = 'compliance.forget_outbound_decisions(older_than timestamptz)';
  return [
    `create table compliance.outbound_decisions (
       id uuid primary key,
       organization_id uuid not null references identity.organizations (id) on delete cascade,
       message_id uuid not null,
       stage text not null check (stage in ('made', 'sent')),
       verdict text not null check (verdict in ('allow', 'defer', 'deny')),
       rule text not null,
       until timestamptz,
       warnings text[] not null default '{}',
       purpose text not null,
       channel ${CHANNEL},
       address_hash bytea not null,
       contact_id uuid,
       created_at timestamptz not null,
       check ((verdict = 'defer') = (until is not null)),
       unique (organization_id, id))`,
    `create index outbound_decisions_latest on compliance.outbound_decisions (organization_id, id desc)`,
    `create index outbound_decisions_message on compliance.outbound_decisions (organization_id, message_id, id)`,
    `create index outbound_decisions_age on compliance.outbound_decisions (created_at)`,
    ...isolateTenants('compliance.outbound_decisions'),
    revokeFromApp('update, delete, truncate', 'compliance.outbound_decisions'),

    `create function ${forget} returns void
       language sql ${AS_OWNER}
       as $body$ delete from compliance.outbound_decisions where created_at < older_than $body$`,
    ...callableByApp(forget),
  ];
}

export const complianceMigrations: ContextMigrations = [
  { name: '20261123000650_compliance_create', class: CreateCompliance },
];
