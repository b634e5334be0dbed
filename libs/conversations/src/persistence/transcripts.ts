import type { Utterance } from '@coordinator/assistant';
import type { MessageAuthor } from '@coordinator/contracts';
import { currentOrganizationId, toIso, UnitOfWork } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';

const HISTORY_LENGTH = 40;

const SPEAKERS: Record<MessageAuthor, Utterance['by']> = {
  contact: 'contact',
  coordinator: 'coordinator',
  staff: 'staff',
  system: 'coordinator',
};

/** What is to be answered in a turn. */
export interface TurnTexts {
  readonly texts: string[];
  /** How many pictures or files came with them. */
  readonly attachments: number;
  /** Who wrote: E.164. */
  readonly address: string;
}

/** What was said in a conversation, as whoever answers reads it. */
@Injectable()
export class Transcripts {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async textsOf(turnId: string): Promise<TurnTexts> {
    const rows = await this.unitOfWork.query<{ body: string; media: number; address: string }>(
      `select body, jsonb_array_length(media) as media, from_number as address
         from conversations.sms_messages
        where organization_id = $1 and turn_id = $2 and direction = 'inbound' order by id`,
      [currentOrganizationId(), turnId],
    );
    return {
      texts: rows.map(({ body }) => body),
      attachments: rows.reduce((sum, { media }) => sum + media, 0),
      address: rows[0]?.address ?? '',
    };
  }

  /** What was said before a turn, oldest first. What never went out was not said. */
  async before(turnId: string, conversationId: string): Promise<Utterance[]> {
    const rows = await this.unitOfWork.query<{ author: MessageAuthor; text: string; at: string }>(
      `select author, body as text, created_at as at from conversations.sms_messages
        where organization_id = $1 and conversation_id = $2 and status <> 'failed'
          and (turn_id is null or turn_id < $3) order by id desc limit $4`,
      [currentOrganizationId(), conversationId, turnId, HISTORY_LENGTH],
    );
    return rows
      .toReversed()
      .map(({ author, text, at }) => ({ by: SPEAKERS[author], text, at: toIso(at) }));
  }
}
