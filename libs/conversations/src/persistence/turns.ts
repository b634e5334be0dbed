import { currentOrganizationId, UnitOfWork } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';

export type TurnStatus = 'waiting' | 'running' | 'done' | 'skipped';

export interface TurnRow {
  readonly id: string;
  readonly conversationId: string;
  readonly status: TurnStatus;
  readonly dueAt: string;
  readonly attempts: number;
}

/** The turns of conversations. Whoever changes one has locked its conversation before. */
@Injectable()
export class Turns {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async conversationOf(id: string): Promise<string | undefined> {
    const row = await this.unitOfWork.queryOne<{ id: string }>(
      'select conversation_id as id from conversations.turns where organization_id = $1 and id = $2',
      [currentOrganizationId(), id],
    );
    return row?.id;
  }

  /** A turn that is not over yet. */
  findOpen(id: string): Promise<TurnRow | undefined> {
    return this.unitOfWork.queryOne<TurnRow>(
      `select id, conversation_id as "conversationId", status, due_at as "dueAt", attempts
         from conversations.turns
        where organization_id = $1 and id = $2 and status in ('waiting', 'running')`,
      [currentOrganizationId(), id],
    );
  }

  /** Whether an earlier turn of the conversation is not over yet. */
  async waitsForEarlier({ id, conversationId }: TurnRow): Promise<boolean> {
    const earlier = await this.unitOfWork.queryOne(
      `select 1 from conversations.turns
        where organization_id = $1 and conversation_id = $2 and id < $3
          and status in ('waiting', 'running') limit 1`,
      [currentOrganizationId(), conversationId, id],
    );
    return earlier !== undefined;
  }

  async start(id: string, now: Temporal.Instant): Promise<void> {
    await this.unitOfWork.query(
      `update conversations.turns
          set status = 'running', attempts = attempts + 1, started_at = $3
        where organization_id = $1 and id = $2`,
      [currentOrganizationId(), id, now.toString()],
    );
  }

  async finish(id: string, status: 'done' | 'skipped', now: Temporal.Instant): Promise<void> {
    await this.unitOfWork.query(
      `update conversations.turns set status = $3, finished_at = $4
        where organization_id = $1 and id = $2`,
      [currentOrganizationId(), id, status, now.toString()],
    );
  }

  /** Lets nobody answer what is not answered yet. */
  async skipOpen(conversationId: string, now: Temporal.Instant): Promise<void> {
    await this.unitOfWork.query(
      `update conversations.turns set status = 'skipped', finished_at = $3
        where organization_id = $1 and conversation_id = $2 and status in ('waiting', 'running')`,
      [currentOrganizationId(), conversationId, now.toString()],
    );
  }
}
