import { currentOrganizationId, UnitOfWork } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';
import type { DialogueMemory } from '../domain/dialogue-memory';
import type { TurnTrace } from '../domain/trace';
import type { TurnReply } from '../domain/turn';

/** A turn that was answered. */
export interface AnsweredTurn {
  readonly turnId: string;
  readonly conversationId: string;
  readonly reply: string;
  readonly model: TurnReply['model'];
  readonly briefVersion: number;
  readonly trace: TurnTrace;
  readonly memory: DialogueMemory;
  /** As PostgreSQL writes it when read. */
  readonly createdAt: string;
}

/** What a new turn needs to know of those before it. */
export interface ConversationSoFar {
  readonly memory: DialogueMemory;
  /** Replies given since the moment asked for. */
  readonly replies: number;
}

/** The turns that were answered: replies, memory and trace. */
@Injectable()
export class Turns {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  find(turnId: string): Promise<AnsweredTurn | undefined> {
    return this.unitOfWork.queryOne<AnsweredTurn>(
      `select turn_id as "turnId", conversation_id as "conversationId", reply, model,
              brief_version as "briefVersion", trace, memory, created_at as "createdAt"
         from assistant.turns where organization_id = $1 and turn_id = $2`,
      [currentOrganizationId(), turnId],
    );
  }

  async soFar(conversationId: string, since: Temporal.Instant): Promise<ConversationSoFar> {
    const row = await this.unitOfWork.queryOne<{ memory: DialogueMemory | null; replies: number }>(
      `select (select memory from assistant.turns where organization_id = $1 and conversation_id = $2
                order by created_at desc, turn_id desc limit 1) as memory,
              (select count(*)::int from assistant.turns
                where organization_id = $1 and conversation_id = $2 and created_at > $3
                  and reply <> '') as replies`,
      [currentOrganizationId(), conversationId, since.toString()],
    );
    return { memory: row?.memory ?? {}, replies: row?.replies ?? 0 };
  }

  async add(turn: AnsweredTurn): Promise<void> {
    await this.unitOfWork.query(
      `insert into assistant.turns
         (organization_id, turn_id, conversation_id, reply, model, brief_version, trace, memory, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        currentOrganizationId(),
        turn.turnId,
        turn.conversationId,
        turn.reply,
        turn.model,
        turn.briefVersion,
        JSON.stringify(turn.trace),
        JSON.stringify(turn.memory),
        turn.createdAt,
      ],
    );
  }
}
