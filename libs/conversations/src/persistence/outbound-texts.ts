import type { MessageAuthor, MessagePurpose, SmsStatus } from '@coordinator/contracts';
import { currentOrganizationId, UnitOfWork } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';
import type { TextFailure } from '../domain/text-failure';

/** A text of the business on its way. */
export interface OutboundText {
  readonly id: string;
  readonly conversationId: string | null;
  readonly contactId: string | null;
  readonly coordinatorId: string | null;
  readonly purpose: MessagePurpose;
  readonly from: string;
  readonly to: string;
  readonly body: string;
  readonly segments: number;
  readonly status: SmsStatus;
  readonly providerMessageId: string | null;
  readonly attemptId: string | null;
  readonly attempts: number;
  readonly attemptedAt: string | null;
  readonly nextAttemptAt: string | null;
}

export interface NewOutboundText {
  readonly id: string;
  readonly conversationId: string | null;
  readonly contactId: string | null;
  readonly coordinatorId: string | null;
  readonly phoneNumberId: string;
  readonly userId: string | null;
  readonly turnId: string | null;
  readonly author: MessageAuthor;
  readonly purpose: MessagePurpose;
  readonly from: string;
  readonly to: string;
  readonly body: string;
  readonly segments: number;
  readonly warnings: readonly string[];
  readonly dedupeKey: string | null;
  /** Not to be tried before this instant (ISO 8601). */
  readonly deferredUntil: string | null;
}

/** What the provider tells of a text. Fields left out stay as they are. */
export interface Progress {
  readonly status: SmsStatus;
  readonly providerMessageId?: string | null;
  readonly segments?: number;
  readonly costMicros?: number | null;
  readonly failure?: TextFailure;
}

const COLUMNS = `
  id, conversation_id as "conversationId", contact_id as "contactId",
  coordinator_id as "coordinatorId", purpose, from_number as "from", to_number as "to", body,
  segments, status, provider_message_id as "providerMessageId", attempt_id as "attemptId",
  attempts, attempted_at as "attemptedAt", next_attempt_at as "nextAttemptAt"`;

/** A text that waits for its time, while the ones behind it need not. */
const DEFERRED = `(status = 'queued' and attempts = 0 and next_attempt_at is not null)`;

/** The texts that go out, as they move on. */
@Injectable()
export class OutboundTexts {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async add(text: NewOutboundText, now: Temporal.Instant): Promise<void> {
    await this.unitOfWork.query(
      `insert into conversations.sms_messages
         (id, organization_id, conversation_id, contact_id, coordinator_id, phone_number_id,
          user_id, turn_id, direction, author, purpose, from_number, to_number, body, status,
          segments, warnings, dedupe_key, next_attempt_at, created_at, updated_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, 'outbound', $9, $10, $11, $12, $13, 'queued',
               $14, $15, $16, $17, $18, $18)`,
      [
        text.id,
        currentOrganizationId(),
        text.conversationId,
        text.contactId,
        text.coordinatorId,
        text.phoneNumberId,
        text.userId,
        text.turnId,
        text.author,
        text.purpose,
        text.from,
        text.to,
        text.body,
        text.segments,
        text.warnings,
        text.dedupeKey,
        text.deferredUntil,
        now.toString(),
      ],
    );
  }

  /** Whoever else wants to write the text with this key waits, and then finds it. Answers its id if it is there. */
  async findByKey(dedupeKey: string): Promise<{ id: string; warnings: string[] } | undefined> {
    await this.unitOfWork.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `conversations.text ${currentOrganizationId()} ${dedupeKey}`,
    ]);
    return this.unitOfWork.queryOne(
      `select id, warnings from conversations.sms_messages
        where organization_id = $1 and dedupe_key = $2`,
      [currentOrganizationId(), dedupeKey],
    );
  }

  /**
   * A text that is to move on; others who want to move it, or one of its conversation, wait.
   * Undefined for one that is not there or came in.
   */
  async lock(id: string): Promise<OutboundText | undefined> {
    await this.unitOfWork.query(
      `select 1 from conversations.conversations c
         join conversations.sms_messages m
           on m.organization_id = c.organization_id and m.conversation_id = c.id
        where m.organization_id = $1 and m.id = $2 for no key update of c`,
      [currentOrganizationId(), id],
    );
    return this.unitOfWork.queryOne<OutboundText>(
      `select ${COLUMNS} from conversations.sms_messages
        where organization_id = $1 and id = $2 and direction = 'outbound' for no key update`,
      [currentOrganizationId(), id],
    );
  }

  /** Whether an earlier text of the conversation has to go out first. */
  async waitsForEarlier({ id, conversationId }: OutboundText): Promise<boolean> {
    if (!conversationId) return false;
    const earlier = await this.unitOfWork.queryOne(
      `select 1 from conversations.sms_messages
        where organization_id = $1 and conversation_id = $2 and id < $3
          and status in ('queued', 'sending') and not ${DEFERRED} limit 1`,
      [currentOrganizationId(), conversationId, id],
    );
    return earlier !== undefined;
  }

  /** Whether somebody at this number is about to be answered: the answer is being worded, or on its way. */
  async isAnswerUnderWay(number: string): Promise<boolean> {
    const row = await this.unitOfWork.queryOne<{ underWay: boolean }>(
      `select exists (
                select 1 from conversations.turns t
                  join conversations.sms_messages m
                    on m.organization_id = t.organization_id and m.turn_id = t.id
                 where t.organization_id = $1 and t.status = 'running' and m.from_number = $2)
           or exists (
                select 1 from conversations.sms_messages
                 where organization_id = $1 and to_number = $2 and purpose = 'answer'
                   and status in ('queued', 'sending') and not ${DEFERRED}) as "underWay"`,
      [currentOrganizationId(), number],
    );
    return row?.underWay ?? false;
  }

  /** The text behind this one that no longer has to wait for it. */
  async nextBehind({ id, conversationId }: OutboundText): Promise<string | undefined> {
    if (!conversationId) return undefined;
    const next = await this.unitOfWork.queryOne<{ id: string }>(
      `select id from conversations.sms_messages
        where organization_id = $1 and conversation_id = $2 and id > $3
          and status = 'queued' and not ${DEFERRED} order by id limit 1`,
      [currentOrganizationId(), conversationId, id],
    );
    return next?.id;
  }

  /** Notes that the provider is about to be called, under the name of the attempt. */
  async begin(id: string, attemptId: string, now: Temporal.Instant): Promise<void> {
    await this.unitOfWork.query(
      `update conversations.sms_messages
          set status = 'sending', attempt_id = $3, attempts = attempts + 1,
              attempted_at = coalesce(attempted_at, $4), next_attempt_at = null, updated_at = $4
        where organization_id = $1 and id = $2`,
      [currentOrganizationId(), id, attemptId, now.toString()],
    );
  }

  /** Puts a text back into the queue: after a failure, or, with `attempts` 0, until it may go out. */
  async postpone(
    id: string,
    { until, attempts, reason }: { until: string; attempts: number; reason: string | null },
    now: Temporal.Instant,
  ): Promise<void> {
    await this.unitOfWork.query(
      `update conversations.sms_messages
          set status = 'queued', next_attempt_at = $3, attempts = $4, attempt_id = null,
              error_message = $5, updated_at = $6
        where organization_id = $1 and id = $2`,
      [currentOrganizationId(), id, until, attempts, reason, now.toString()],
    );
  }

  async move(id: string, progress: Progress, now: Temporal.Instant): Promise<void> {
    const { status, providerMessageId, segments, costMicros, failure } = progress;
    await this.unitOfWork.query(
      `update conversations.sms_messages
          set status = $3, provider_message_id = coalesce(provider_message_id, $4),
              segments = coalesce($5, segments), cost_micros = coalesce($6, cost_micros),
              error_code = $7, error_message = $8, next_attempt_at = null,
              sent_at = case when $3 in ('sent', 'delivered', 'undelivered')
                             then coalesce(sent_at, $9) else sent_at end,
              delivered_at = case when $3 = 'delivered' then $9::timestamptz end,
              updated_at = $9
        where organization_id = $1 and id = $2`,
      [
        currentOrganizationId(),
        id,
        status,
        providerMessageId ?? null,
        segments ?? null,
        costMicros ?? null,
        failure?.code ?? null,
        failure?.reason ?? null,
        now.toString(),
      ],
    );
  }

  /**
   * A text of whichever organization: by our own id, which the provider repeats, or where it
   * does not, by the provider's.
   */
  find(
    messageId: string | null,
    providerMessageId: string,
  ): Promise<{ id: string; organizationId: string } | undefined> {
    return this.unitOfWork.queryOne(
      `select id, organization_id as "organizationId" from conversations.find_text($1, $2)`,
      [messageId, providerMessageId],
    );
  }

  /** Those of the provider's ids that no text has. */
  async unknownAmong(providerMessageIds: readonly string[]): Promise<ReadonlySet<string>> {
    const known = await this.unitOfWork.query<{ id: string }>(
      `select provider_message_id as id from conversations.sms_messages
        where organization_id = $1 and provider_message_id = any ($2)`,
      [currentOrganizationId(), providerMessageIds],
    );
    return new Set(providerMessageIds).difference(new Set(known.map(({ id }) => id)));
  }
}
