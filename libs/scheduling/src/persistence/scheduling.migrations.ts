import {
  createSchema,
  isolateTenants,
  SqlMigration,
  type ContextMigrations,
} from '@coordinator/platform';

const RULES = `
  buffer_before_minutes int check (buffer_before_minutes between 0 and 720),
  buffer_after_minutes int check (buffer_after_minutes between 0 and 720),
  slot_interval_minutes int check (slot_interval_minutes between 5 and 1440),
  minimum_notice_minutes int check (minimum_notice_minutes between 0 and 525600),
  horizon_days int check (horizon_days between 1 and 1095)`;

const TIMESTAMPS = `
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()`;

/** A person of the same organization, until they leave it. */
const belongsToMember = (column: string) => `foreign key (organization_id, ${column})
           references identity.organization_members (organization_id, user_id)
           on delete set null (${column})`;

class CreateScheduling extends SqlMigration {
  statements(): string[] {
    return [
      ...createSchema('scheduling'),
      ...this.calendarTables(),
      ...this.appointmentTables(),
      ...[
        'settings',
        'appointment_types',
        'availability_schedules',
        'resources',
        'blocked_times',
        'appointments',
        'appointment_history',
        'busy_times',
      ].flatMap((table) => isolateTenants(`scheduling.${table}`)),
    ];
  }

  private calendarTables(): string[] {
    return [
      `create table scheduling.settings (
         organization_id uuid primary key references identity.organizations (id) on delete cascade,
         timezone text not null,
         ${RULES.replaceAll(' int check', ' int not null check')},
         ${TIMESTAMPS})`,
      `create table scheduling.appointment_types (
         id uuid primary key,
         organization_id uuid not null references identity.organizations (id) on delete cascade,
         name text not null,
         description text,
         duration_minutes int not null check (duration_minutes between 1 and 1440),
         price_cents int check (price_cents >= 0),
         color text not null,
         availability jsonb,
         requires_confirmation boolean not null default true,
         allow_online_booking boolean not null default true,
         is_active boolean not null default true,
         sort_order int not null default 0,
         ${RULES},
         ${TIMESTAMPS},
         unique (organization_id, id))`,
      `create table scheduling.availability_schedules (
         id uuid primary key,
         organization_id uuid not null references identity.organizations (id) on delete cascade,
         user_id uuid,
         name text not null,
         is_default boolean not null default false,
         weekly_hours jsonb not null,
         exceptions jsonb not null default '[]',
         ${TIMESTAMPS},
         unique (organization_id, id),
         ${belongsToMember('user_id')})`,
      `create unique index availability_schedules_default
         on scheduling.availability_schedules (organization_id) where is_default`,
      `create table scheduling.resources (
         id uuid primary key,
         organization_id uuid not null references identity.organizations (id) on delete cascade,
         name text not null,
         capacity int not null default 1 check (capacity between 1 and 1000),
         is_active boolean not null default true,
         sort_order int not null default 0,
         availability_schedule_id uuid,
         ${TIMESTAMPS},
         unique (organization_id, id),
         foreign key (organization_id, availability_schedule_id)
           references scheduling.availability_schedules (organization_id, id))`,
      `create table scheduling.blocked_times (
         id uuid primary key,
         organization_id uuid not null references identity.organizations (id) on delete cascade,
         resource_id uuid,
         user_id uuid,
         title text,
         starts_at timestamptz not null,
         ends_at timestamptz not null check (ends_at > starts_at),
         all_day boolean not null default false,
         recurrence_rule text,
         ${TIMESTAMPS},
         foreign key (organization_id, resource_id)
           references scheduling.resources (organization_id, id) on delete cascade,
         ${belongsToMember('user_id')})`,
      `create index blocked_times_span on scheduling.blocked_times (organization_id, starts_at, ends_at)`,
    ];
  }

  private appointmentTables(): string[] {
    return [
      `create table scheduling.appointments (
         id uuid primary key,
         organization_id uuid not null,
         contact_id uuid not null,
         appointment_type_id uuid,
         resource_id uuid not null,
         booked_by_coordinator_id uuid,
         assigned_to_user_id uuid,
         title text not null,
         description text,
         starts_at timestamptz not null,
         ends_at timestamptz not null check (ends_at > starts_at),
         buffer_before_minutes int not null,
         buffer_after_minutes int not null,
         party_size int not null default 1 check (party_size >= 1),
         status text not null check (status in
           ('scheduled', 'confirmed', 'in_progress', 'completed', 'cancelled', 'no_show')),
         location text,
         location_type text not null default 'in_person' check (location_type in ('in_person', 'phone', 'video')),
         notes text,
         cancellation_reason text,
         confirmed_at timestamptz,
         cancelled_at timestamptz,
         deleted_at timestamptz,
         version int not null default 1,
         ${TIMESTAMPS},
         unique (organization_id, id),
         ${belongsToMember('assigned_to_user_id')},
         foreign key (organization_id, contact_id) references crm.contacts (organization_id, id),
         foreign key (organization_id, appointment_type_id)
           references scheduling.appointment_types (organization_id, id)
           on delete set null (appointment_type_id),
         foreign key (organization_id, resource_id) references scheduling.resources (organization_id, id))`,
      `create index appointments_time on scheduling.appointments (organization_id, starts_at, id)
         where deleted_at is null`,
      `create index appointments_status on scheduling.appointments (organization_id, status, starts_at)`,
      `create index appointments_contact on scheduling.appointments (organization_id, contact_id, starts_at)`,
      `create index appointments_resource on scheduling.appointments (organization_id, resource_id, starts_at)`,
      `create index appointments_type on scheduling.appointments (organization_id, appointment_type_id)`,
      `create table scheduling.appointment_history (
         id uuid primary key,
         organization_id uuid not null,
         appointment_id uuid not null,
         status text not null,
         starts_at timestamptz not null,
         ends_at timestamptz not null,
         resource_id uuid not null,
         at timestamptz not null,
         actor_kind text not null,
         actor_id uuid,
         foreign key (organization_id, appointment_id)
           references scheduling.appointments (organization_id, id) on delete cascade)`,
      `create index appointment_history_appointment
         on scheduling.appointment_history (organization_id, appointment_id, id)`,
      // Visits and holds in one place, so that one constraint keeps them all apart. The times
      // include buffers. A visit is written after its busy time, hence the deferred reference.
      `create table scheduling.busy_times (
         id uuid primary key,
         organization_id uuid not null,
         resource_id uuid not null,
         appointment_id uuid,
         contact_id uuid,
         starts_at timestamptz not null,
         ends_at timestamptz not null check (ends_at > starts_at),
         period tstzrange generated always as (tstzrange(starts_at, ends_at)) stored,
         expires_at timestamptz,
         check (num_nonnulls(appointment_id, expires_at) = 1),
         check (num_nonnulls(appointment_id, contact_id) = 1),
         foreign key (organization_id, resource_id)
           references scheduling.resources (organization_id, id) on delete cascade,
         foreign key (organization_id, appointment_id)
           references scheduling.appointments (organization_id, id) on delete cascade
           deferrable initially deferred,
         constraint busy_times_no_overlap exclude using gist
           (organization_id with =, resource_id with =, period with &&))`,
      `create index busy_times_span on scheduling.busy_times (organization_id, starts_at)`,
      `create unique index busy_times_appointment on scheduling.busy_times (appointment_id)
         where appointment_id is not null`,
      `create index busy_times_hold on scheduling.busy_times (organization_id, contact_id)
         where appointment_id is null`,
    ];
  }
}

export const schedulingMigrations: ContextMigrations = [
  { name: '20261122000400_scheduling_create', class: CreateScheduling },
];
