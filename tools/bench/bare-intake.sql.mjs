// @ts-check
/** The statements of the bare intake, each one round trip and prepared, as the product's are. */

export const FIND_LINE = prepared('find_line', `select * from conversations.find_line($1)`);

export const SET_TENANT = prepared(
  'set_tenant',
  `select set_config('app.organization_id', $1::text, true)`,
);

export const FIND_CONTACT = prepared(
  'find_contact',
  `
  select id, first_name, last_name, phone, email from crm.contacts
   where organization_id = $1 and (phone = $2 or phone_secondary = $2) and deleted_at is null
   order by last_contacted_at desc nulls last, created_at, id limit 1`,
);

export const STORE_TEXT = prepared(
  'store_text',
  `
  with thread as (
    insert into conversations.conversations as c
      (id, organization_id, channel, phone_number_id, contact_id, coordinator_id, unread_count,
       last_message_id, last_message_at, last_message_direction, last_message_author,
       last_message_preview, last_inbound_at, created_at, updated_at)
    values ($3, $1, 'sms', $4, $5, $6, 1, $2, $7, 'inbound', 'contact', $8, $7, $7, $7)
    on conflict (organization_id, channel, phone_number_id, contact_id) do update
      set unread_count = c.unread_count + 1, status = 'open', last_message_id = $2,
          last_message_at = greatest(c.last_message_at, $7), last_message_preview = $8,
          last_inbound_at = $7, updated_at = $7
    returning id, coordinator_id
  ), turn as (
    insert into conversations.turns as t
      (id, organization_id, conversation_id, due_at, latest_due_at, created_at)
    select $9::uuid, $1, thread.id, $10::timestamptz, $10::timestamptz + interval '1.5 s', $7
      from thread
    on conflict (conversation_id) where status = 'waiting' do update
      set due_at = greatest(t.due_at, least(excluded.due_at, t.latest_due_at))
    returning id
  ), message as (
    insert into conversations.sms_messages
      (id, organization_id, conversation_id, contact_id, coordinator_id, phone_number_id, turn_id,
       direction, author, from_number, to_number, body, status, provider_message_id, segments,
       created_at, updated_at)
    select $2, $1, thread.id, $5, thread.coordinator_id, $4, turn.id,
           'inbound', 'contact', $11, $12, $8, 'received', $13, 1, $7, $7
      from thread cross join turn
    on conflict (provider_message_id) do nothing
    returning id
  )
  select thread.id as "conversationId", thread.coordinator_id as "coordinatorId",
         turn.id as "turnId", message.id as "messageId"
    from thread cross join turn left join message on true`,
);

export const INSERT_JOB = prepared(
  'insert_job',
  `
  insert into platform.jobs
    (id, organization_id, queue, name, payload, key, max_attempts, next_attempt_at)
  values ($1, $2, 'turns', 'conversations.answer_turn', $3, $4, 8, $5)
  on conflict do nothing`,
);

export const INSERT_INTERACTION = prepared(
  'insert_interaction',
  `
  insert into crm.contact_interactions
    (id, organization_id, contact_id, coordinator_id, channel, direction, type, status, summary, started_at)
  values ($1, $2, $3, $4, 'sms', 'inbound', 'message', 'completed', $5, $6)
  on conflict (id) do nothing`,
);

export const TOUCH_CONTACT = prepared(
  'touch_contact',
  `
  update crm.contacts set last_contacted_at = greatest(last_contacted_at, $3)
   where organization_id = $1 and id = $2`,
);

export const INSERT_EVENTS = prepared(
  'insert_events',
  `
  insert into platform.outbox
    (id, organization_id, type, version, aggregate_id, payload, correlation_id, occurred_at)
  values ($3, $1, 'conversations.message_received', 1, $2, $4, $7, $8),
         ($5, $1, 'conversations.conversation_updated', 1, $2, $6, $7, $8)`,
);

/**
 * @param {string} name
 * @param {string} text
 * @returns {(...values: unknown[]) => import('pg').QueryConfig}
 */
function prepared(name, text) {
  return (...values) => ({ name, text, values });
}
