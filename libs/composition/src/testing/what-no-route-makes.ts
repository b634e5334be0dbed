import { randomUUID } from 'node:crypto';
import type { TestProduct } from './test-product';

/** A business as far as the API has furnished it. */
export interface HalfFurnished {
  organizationId: string;
  coordinatorId: string;
  contactId: string;
  conversationId: string;
  turnId: string;
  /** Of the owner. */
  userId: string;
  word: string;
}

/** A number as though it had been bought. Answers its id. */
export async function addPhoneNumber(
  product: TestProduct,
  organizationId: string,
  coordinatorId: string,
  phoneNumber: string,
): Promise<string> {
  const id = randomUUID();
  await product.owner.query(
    `insert into conversations.phone_numbers
       (organization_id, id, phone_number, assigned_coordinator_id, is_primary)
     values ($1, $2, $3, $4, true)`,
    [organizationId, id, phoneNumber, coordinatorId],
  );
  return id;
}

/** What only other people and the worker add. */
export async function addWhatNoRouteMakes(
  product: TestProduct,
  { organizationId, coordinatorId, contactId, conversationId, turnId, userId, word }: HalfFurnished,
): Promise<{ memberId: string; notificationId: string }> {
  const colleague = await product.signUp(`${word} Colleague`);
  const [memberId, notificationId] = [randomUUID(), randomUUID()];
  const insert = (statement: string, ...values: unknown[]) =>
    product.owner.query(statement, [organizationId, ...values]);
  await insert(
    `insert into identity.organization_members (organization_id, id, user_id, role, created_at, updated_at)
     values ($1, $2, $3, 'member', now(), now())`,
    memberId,
    colleague.userId,
  );
  await insert(
    `insert into platform.inbox (organization_id, event_id, subscriber) values ($1, $2, 'test')`,
    randomUUID(),
  );
  await insert(
    `insert into notifications.notifications
       (organization_id, id, user_id, source_event_id, kind, urgency, title, conversation_id, contact_id, created_at)
     values ($1, $2, $3, $4, 'person_requested', 'high', $5, $6, $7, now())`,
    ...[notificationId, userId, randomUUID(), word, conversationId, contactId],
  );
  await insert(
    `insert into analytics.event_logs
       (organization_id, id, coordinator_id, contact_id, event_type, event_category, event_data, created_at)
     values ($1, $2, $3, $4, 'conversation.updated', 'conversation', $5, now())`,
    ...[randomUUID(), coordinatorId, contactId, JSON.stringify({ conversationId, word })],
  );
  await insert(
    `insert into billing.usage_records
       (organization_id, id, coordinator_id, type, source_id, usage_date)
     values ($1, $2, $3, 'sms', $2, current_date)`,
    randomUUID(),
    coordinatorId,
  );
  await insert(
    `insert into assistant.turns
       (organization_id, turn_id, conversation_id, reply, model, brief_version, trace, memory, created_at)
     values ($1, $2, $3, $4, 'built_in', 1, $5, '{}', now())`,
    ...[turnId, conversationId, word, JSON.stringify(TRACE)],
  );
  await insert(
    `insert into assistant.skill_effects
       (organization_id, conversation_id, turn_id, skill, arguments_hash, result, created_at)
     values ($1, $2, $3, 'take_message', '', $4, now())`,
    ...[conversationId, turnId, JSON.stringify({ word })],
  );
  return { memberId, notificationId };
}

const TRACE = { retrieved: [], skills: [], guards: [], fallback: null };
