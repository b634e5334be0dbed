import { currentOrganizationId, newId, UnitOfWork } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';
import type { InboundText } from '../domain/inbound-text';
import { previewOf } from '../domain/preview';
import { countSegments } from '../domain/segments';
import type { Line } from './lines';

interface Arrival {
  readonly text: InboundText;
  readonly line: Line;
  readonly contactId: string;
  /** When it is to be answered; null if not at all. */
  readonly turn: { dueAt: Temporal.Instant; latestDueAt: Temporal.Instant } | null;
  readonly now: Temporal.Instant;
}

export interface StoredText {
  readonly messageId: string;
  readonly conversationId: string;
  readonly coordinatorId: string | null;
  readonly segments: number;
  /** The turn in which it is answered. */
  readonly turnId: string | null;
  /** Whether the turn began with this text. */
  readonly beginsTurn: boolean;
}

/**
 * Takes texts into their threads. One statement does it all, because each round trip to the
 * database is paid for with every text of every business.
 */
@Injectable()
export class InboundTexts {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Undefined if the text is there already: the transaction must then be given up, for the thread has counted it. */
  async store({ text, line, contactId, turn, now }: Arrival): Promise<StoredText | undefined> {
    const messageId = newId();
    const newTurnId = turn && newId();
    const segments = countSegments(text.body);
    const row = await this.unitOfWork.queryOne<{
      messageId: string | null;
      conversationId: string;
      coordinatorId: string | null;
      turnId: string | null;
    }>(STORE, [
      currentOrganizationId(),
      messageId,
      newId(),
      line.phoneNumberId,
      contactId,
      line.assignedCoordinatorId,
      now.toString(),
      previewOf(text.body),
      newTurnId,
      turn?.dueAt.toString() ?? null,
      turn?.latestDueAt.toString() ?? null,
      text.from,
      text.to,
      text.body,
      JSON.stringify(text.media),
      text.providerMessageId,
      segments,
    ]);
    if (!row?.messageId) return undefined;
    const { conversationId, coordinatorId, turnId } = row;
    const beginsTurn = turnId !== null && turnId === newTurnId;
    return { messageId, conversationId, coordinatorId, segments, turnId, beginsTurn };
  }
}

const STORE = `
  with thread as (
    insert into conversations.conversations as c
      (id, organization_id, channel, phone_number_id, contact_id, coordinator_id, unread_count,
       last_message_id, last_message_at, last_message_direction, last_message_author,
       last_message_preview, last_inbound_at, created_at, updated_at)
    values ($3, $1, 'sms', $4, $5, $6, 1, $2, $7, 'inbound', 'contact', $8, $7, $7, $7)
    on conflict (organization_id, channel, phone_number_id, contact_id) do update
      set unread_count = c.unread_count + 1, status = 'open', last_message_id = $2,
          last_message_at = greatest(c.last_message_at, $7), last_message_direction = 'inbound',
          last_message_author = 'contact', last_message_preview = $8, last_inbound_at = $7,
          updated_at = $7
    returning id, coordinator_id
  ), turn as (
    insert into conversations.turns as t
      (id, organization_id, conversation_id, due_at, latest_due_at, created_at)
    select $9::uuid, $1, thread.id, $10::timestamptz, $11::timestamptz, $7
      from thread where $9::uuid is not null
    on conflict (conversation_id) where status = 'waiting' do update
      set due_at = greatest(t.due_at, least(excluded.due_at, t.latest_due_at))
    returning id
  ), message as (
    insert into conversations.sms_messages
      (id, organization_id, conversation_id, contact_id, coordinator_id, phone_number_id, turn_id,
       direction, author, from_number, to_number, body, status, media, provider_message_id,
       segments, created_at, updated_at)
    select $2, $1, thread.id, $5, thread.coordinator_id, $4, turn.id,
           'inbound', 'contact', $12, $13, $14, 'received', $15::jsonb, $16, $17, $7, $7
      from thread left join turn on true
    on conflict (provider_message_id) do nothing
    returning id
  )
  select thread.id as "conversationId", thread.coordinator_id as "coordinatorId",
         turn.id as "turnId", message.id as "messageId"
    from thread left join turn on true left join message on true`;
