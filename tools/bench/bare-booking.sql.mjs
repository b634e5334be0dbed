// @ts-check
/** The statements of the bare booking, each one round trip and prepared, as the product's are. */

/** @param {string} organizationId of a membership, so a UUID */
export const begin = (organizationId) =>
  `begin; select set_config('app.organization_id', '${organizationId}', true)`;

export const FIND_SESSION = prepared(
  'find_session',
  `
  select user_id as "userId", platform_admin as "platformAdmin", memberships
    from identity.find_session($1, $2)`,
);

export const FIND_CONTACT = prepared(
  'find_contact',
  `
  select id, first_name as "firstName", last_name as "lastName", phone, email
    from crm.contacts
   where organization_id = $1 and id = $2 and deleted_at is null`,
);

/** The rules, and whether something stands in the way of this one visit. The product reads days around it. */
export const READ_FACTS = prepared(
  'read_facts',
  `
  select settings.timezone, type.name as "typeName", type.duration_minutes as duration,
         coalesce(type.buffer_before_minutes, settings.buffer_before_minutes) as before,
         coalesce(type.buffer_after_minutes, settings.buffer_after_minutes) as after,
         coalesce(type.slot_interval_minutes, settings.slot_interval_minutes) as step,
         coalesce(type.minimum_notice_minutes, settings.minimum_notice_minutes) as notice,
         coalesce(type.horizon_days, settings.horizon_days) as "horizonDays",
         resource.name as "resourceName", schedule.weekly_hours as "weeklyHours", schedule.exceptions,
         exists (
           select from scheduling.blocked_times
            where (resource_id is null or resource_id = resource.id)
              and starts_at < visit.ends_at
              and (ends_at > visit.starts_at or recurrence_rule is not null)) as blocked,
         exists (
           select from scheduling.busy_times
            where resource_id = resource.id
              and starts_at > visit.starts_at - interval '2 days'
              and starts_at < visit.ends_at and ends_at > visit.starts_at
              and (expires_at is null or expires_at > now())) as taken
    from scheduling.settings
    join scheduling.appointment_types type on type.id = $1 and type.is_active
    join scheduling.resources resource on resource.id = $2 and resource.is_active
    join scheduling.availability_schedules schedule
      on schedule.id = resource.availability_schedule_id
      or (resource.availability_schedule_id is null and schedule.is_default)
   cross join lateral (
     select $3::timestamptz as starts_at,
            $3::timestamptz + make_interval(mins => type.duration_minutes) as ends_at) as visit`,
);

/** Those of the contact, and of others those that have expired and are in the way. */
export const FIND_HOLDS = prepared(
  'find_holds',
  `
  select id from scheduling.busy_times
   where appointment_id is null
     and (contact_id = $1
       or (expires_at <= $2 and resource_id = $3 and starts_at < $5 and ends_at > $4))`,
);

export const DELETE_HOLDS = prepared(
  'delete_holds',
  `delete from scheduling.busy_times where id = any ($1::uuid[]) and appointment_id is null`,
);

export const TAKE_TIME = prepared(
  'take_time',
  `
  insert into scheduling.busy_times
    (id, organization_id, resource_id, appointment_id, starts_at, ends_at)
  values ($1, $2, $3, $4, $5, $6)
  on conflict do nothing
  returning id`,
);

export const INSERT_APPOINTMENT = prepared(
  'insert_appointment',
  `
  insert into scheduling.appointments
    (id, organization_id, contact_id, appointment_type_id, resource_id, title, starts_at, ends_at,
     buffer_before_minutes, buffer_after_minutes, party_size, status, location_type, created_at,
     updated_at, version)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 1, 'scheduled', 'in_person', $11, $11, 1)`,
);

export const INSERT_HISTORY = prepared(
  'insert_history',
  `
  insert into scheduling.appointment_history
    (id, organization_id, appointment_id, status, starts_at, ends_at, resource_id, at, actor_kind, actor_id)
  values ($1, $2, $3, 'scheduled', $4, $5, $6, $7, 'user', $8)`,
);

export const INSERT_EVENT = prepared(
  'insert_event',
  `
  insert into platform.outbox
    (id, organization_id, type, version, aggregate_id, payload, correlation_id, occurred_at)
  values ($1, $2, 'scheduling.appointment_booked', 1, $3, $4, $5, $6)`,
);

/**
 * @param {string} name
 * @param {string} text
 * @returns {(...values: unknown[]) => import('pg').QueryConfig}
 */
function prepared(name, text) {
  return (...values) => ({ name, text, values });
}
