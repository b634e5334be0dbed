import type { ConversationDto } from '@coordinator/contracts';
import type { ContactSummary } from '@coordinator/crm';
import { toIso } from '@coordinator/platform';

/** Conversations as SQL reads them: timestamps are text, and contacts are named elsewhere. */
export interface ConversationRow extends Omit<ConversationDto, 'contact'> {
  readonly contactId: string;
  /** In the full precision that pages need. */
  readonly activeAt: string;
}

export const CONVERSATION_SOURCE = `
  select c.id, c.channel, c.contact_id as "contactId", c.phone_number_id as "phoneNumberId",
         n.phone_number as "phoneNumber", c.coordinator_id as "coordinatorId", c.handler,
         c.taken_over_by as "takenOverBy", c.needs_person as "needsPerson",
         c.needs_person_reason as "needsPersonReason", c.needs_person_since as "needsPersonSince",
         c.unread_count as "unreadCount", c.status,
         exists (select from conversations.turns t
                  where t.organization_id = c.organization_id and t.conversation_id = c.id
                    and t.status in ('waiting', 'running')) as "isAnswering",
         json_build_object('id', c.last_message_id, 'direction', c.last_message_direction,
           'author', c.last_message_author, 'preview', c.last_message_preview,
           'at', c.last_message_at) as "lastMessage",
         c.last_message_at as "activeAt", c.created_at as "createdAt", c.updated_at as "updatedAt"
    from conversations.conversations c
    join conversations.phone_numbers n
      on n.organization_id = c.organization_id and n.id = c.phone_number_id`;

export const toConversationDto = (
  { contactId: _contactId, activeAt: _activeAt, lastMessage, ...row }: ConversationRow,
  { id, firstName, lastName, phone, email }: ContactSummary,
): ConversationDto => ({
  ...row,
  contact: { id, firstName, lastName, phone, email },
  lastMessage: lastMessage && { ...lastMessage, at: toIso(lastMessage.at) },
  needsPersonSince: toIso(row.needsPersonSince),
  createdAt: toIso(row.createdAt),
  updatedAt: toIso(row.updatedAt),
});
