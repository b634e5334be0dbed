import { isolateTenants } from '@coordinator/platform';

/** The tables of threads, of what was written in them, and of the turns in which it is answered. */
export const conversationTables = (): string[] => [...threads(), ...turns(), ...messages()];

function threads(): string[] {
  return [
    `create table conversations.conversations (
       id uuid primary key,
       organization_id uuid not null references identity.organizations (id) on delete cascade,
       channel text not null check (channel in ('sms')),
       phone_number_id uuid not null,
       contact_id uuid not null,
       coordinator_id uuid,
       handler text not null default 'assistant' check (handler in ('assistant', 'person')),
       taken_over_by uuid,
       needs_person boolean not null default false,
       needs_person_reason text,
       needs_person_since timestamptz,
       unread_count int not null default 0,
       status text not null default 'open' check (status in ('open', 'closed')),
       last_message_id uuid not null,
       last_message_at timestamptz not null,
       last_message_direction text not null,
       last_message_author text not null,
       last_message_preview text not null,
       last_inbound_at timestamptz,
       disclosed_at timestamptz,
       take_message_reply_at timestamptz,
       created_at timestamptz not null default now(),
       updated_at timestamptz not null default now(),
       unique (organization_id, id),
       unique (organization_id, channel, phone_number_id, contact_id),
       check (taken_over_by is null or handler = 'person'),
       check (needs_person = (needs_person_since is not null)),
       foreign key (organization_id, phone_number_id)
         references conversations.phone_numbers (organization_id, id),
       foreign key (organization_id, contact_id) references crm.contacts (organization_id, id),
       foreign key (organization_id, coordinator_id)
         references workforce.coordinators (organization_id, id)
         on delete set null (coordinator_id))`,
    `create index conversations_latest
       on conversations.conversations (organization_id, last_message_at desc, id desc)`,
    `create index conversations_contact
       on conversations.conversations (organization_id, contact_id, last_message_at desc)`,
    ...isolateTenants('conversations.conversations'),
  ];
}

function turns(): string[] {
  return [
    `create table conversations.turns (
       id uuid primary key,
       organization_id uuid not null references identity.organizations (id) on delete cascade,
       conversation_id uuid not null,
       status text not null default 'waiting' check (status in ('waiting', 'running', 'done', 'skipped')),
       due_at timestamptz not null,
       latest_due_at timestamptz not null,
       attempts int not null default 0,
       started_at timestamptz,
       finished_at timestamptz,
       created_at timestamptz not null default now(),
       check ((finished_at is null) = (status in ('waiting', 'running'))),
       unique (organization_id, id),
       foreign key (organization_id, conversation_id)
         references conversations.conversations (organization_id, id))`,
    `create unique index turns_waiting on conversations.turns (conversation_id) where status = 'waiting'`,
    `create index turns_at_work on conversations.turns (organization_id, conversation_id, id)
       where status in ('waiting', 'running')`,
    ...isolateTenants('conversations.turns'),
  ];
}

function messages(): string[] {
  return [
    `create table conversations.sms_messages (
       id uuid primary key,
       organization_id uuid not null references identity.organizations (id) on delete cascade,
       conversation_id uuid,
       contact_id uuid,
       coordinator_id uuid,
       phone_number_id uuid,
       user_id uuid,
       turn_id uuid,
       direction text not null check (direction in ('inbound', 'outbound')),
       author text not null check (author in ('contact', 'coordinator', 'staff', 'system')),
       purpose text,
       from_number text not null,
       to_number text not null,
       body text not null,
       status text not null check (status in
         ('received', 'queued', 'sending', 'sent', 'delivered', 'undelivered', 'failed')),
       media jsonb not null default '[]',
       provider text not null default 'twilio',
       provider_message_id text unique,
       segments int not null default 1,
       cost_micros bigint,
       error_code text,
       error_message text,
       warnings text[] not null default '{}',
       dedupe_key text,
       attempt_id uuid,
       attempts int not null default 0,
       attempted_at timestamptz,
       next_attempt_at timestamptz,
       sent_at timestamptz,
       delivered_at timestamptz,
       created_at timestamptz not null default now(),
       updated_at timestamptz not null default now(),
       unique (organization_id, dedupe_key),
       check ((direction = 'inbound') = (status = 'received')),
       foreign key (organization_id, conversation_id)
         references conversations.conversations (organization_id, id),
       foreign key (organization_id, turn_id) references conversations.turns (organization_id, id),
       foreign key (organization_id, phone_number_id)
         references conversations.phone_numbers (organization_id, id),
       foreign key (organization_id, contact_id) references crm.contacts (organization_id, id),
       foreign key (organization_id, coordinator_id)
         references workforce.coordinators (organization_id, id)
         on delete set null (coordinator_id))`,
    `create index sms_messages_latest on conversations.sms_messages (organization_id, id desc)`,
    `create index sms_messages_conversation
       on conversations.sms_messages (organization_id, conversation_id, id desc)`,
    `create index sms_messages_contact
       on conversations.sms_messages (organization_id, contact_id, id desc)`,
    `create index sms_messages_turn on conversations.sms_messages (organization_id, turn_id)
       where turn_id is not null`,
    `create index sms_messages_on_their_way
       on conversations.sms_messages (organization_id, conversation_id, id)
       where status in ('queued', 'sending')`,
    ...isolateTenants('conversations.sms_messages'),
  ];
}
