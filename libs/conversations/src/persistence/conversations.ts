import type { ConversationHandler, MessageAuthor } from '@coordinator/contracts';
import { currentOrganizationId, newId, NotFound, UnitOfWork } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';

/** A thread as those who change it need to know it. */
export interface Conversation {
  readonly id: string;
  readonly contactId: string;
  readonly coordinatorId: string | null;
  readonly handler: ConversationHandler;
  readonly needsPerson: boolean;
  readonly disclosedAt: string | null;
  readonly takeMessageReplyAt: string | null;
  readonly lastMessageId: string;
  readonly phoneNumberId: string;
  readonly assignedCoordinatorId: string | null;
  /** Whether the number of the business answers at all. */
  readonly lineIsActive: boolean;
}

/** The latest message of a thread, as the thread keeps it for lists. */
export interface OutboundNote {
  readonly messageId: string;
  readonly author: MessageAuthor;
  readonly preview: string;
  readonly at: Temporal.Instant;
}

type Changes = Partial<{
  handler: ConversationHandler;
  taken_over_by: string | null;
  needs_person: boolean;
  needs_person_reason: string | null;
  needs_person_since: string | null;
  unread_count: number;
  status: 'open' | 'closed';
  coordinator_id: string | null;
  disclosed_at: string;
  take_message_reply_at: string;
}>;

/** What a conversation looks like once nobody is asked for any longer. */
export const NOBODY_NEEDED: Changes = {
  needs_person: false,
  needs_person_reason: null,
  needs_person_since: null,
};

/** The conversations of the organization, as they are changed. */
@Injectable()
export class Conversations {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** A conversation to be changed; whoever else wants to change it, or to write into it, waits. Throws NotFound. */
  async lock(id: string): Promise<Conversation> {
    const row = await this.unitOfWork.queryOne<Conversation>(
      `select c.id, c.contact_id as "contactId", c.coordinator_id as "coordinatorId", c.handler,
              c.needs_person as "needsPerson", c.disclosed_at as "disclosedAt",
              c.take_message_reply_at as "takeMessageReplyAt",
              c.last_message_id as "lastMessageId", c.phone_number_id as "phoneNumberId",
              n.assigned_coordinator_id as "assignedCoordinatorId",
              n.is_active as "lineIsActive"
         from conversations.conversations c
         join conversations.phone_numbers n
           on n.organization_id = c.organization_id and n.id = c.phone_number_id
        where c.organization_id = $1 and c.id = $2
          for no key update of c`,
      [currentOrganizationId(), id],
    );
    if (!row) throw new NotFound('The conversation');
    return row;
  }

  /** The thread with a contact on a number, begun if there is none, with its latest message noted. Answers its id. */
  async noteOutbound(
    contactId: string,
    phoneNumberId: string,
    { messageId, author, preview, at }: OutboundNote,
  ): Promise<string> {
    const row = await this.unitOfWork.queryOne<{ id: string }>(
      `insert into conversations.conversations as c
         (id, organization_id, channel, phone_number_id, contact_id, last_message_id,
          last_message_at, last_message_direction, last_message_author, last_message_preview,
          created_at, updated_at)
       values ($2, $1, 'sms', $3, $4, $5, $6, 'outbound', $7, $8, $6, $6)
       on conflict (organization_id, channel, phone_number_id, contact_id) do update
         set status = 'open', last_message_id = $5,
             last_message_at = greatest(c.last_message_at, $6), last_message_direction = 'outbound',
             last_message_author = $7, last_message_preview = $8, updated_at = $6
       returning id`,
      [
        currentOrganizationId(),
        newId(),
        phoneNumberId,
        contactId,
        messageId,
        at.toString(),
        author,
        preview,
      ],
    );
    return (row as { id: string }).id;
  }

  async change(id: string, changes: Changes, now: Temporal.Instant): Promise<void> {
    const columns = Object.keys(changes);
    const assignments = columns.map((column, index) => `${column} = $${index + 4}`).join(', ');
    await this.unitOfWork.query(
      `update conversations.conversations set ${assignments}, updated_at = $3
        where organization_id = $1 and id = $2`,
      [currentOrganizationId(), id, now.toString(), ...Object.values(changes)],
    );
  }
}
