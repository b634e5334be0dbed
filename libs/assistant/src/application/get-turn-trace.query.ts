import type { TurnTraceDto } from '@coordinator/contracts';
import { NotFound, toIso } from '@coordinator/platform';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import { Turns } from '../persistence/turns';

/** Why a coordinator said what it said in a turn. Throws NotFound for one that is not answered yet. */
export class GetTurnTrace extends Query<TurnTraceDto> {
  constructor(readonly turnId: string) {
    super();
  }
}

@QueryHandler(GetTurnTrace)
export class GetTurnTraceHandler implements IQueryHandler<GetTurnTrace> {
  constructor(private readonly turns: Turns) {}

  async execute({ turnId }: GetTurnTrace): Promise<TurnTraceDto> {
    const turn = await this.turns.find(turnId);
    if (!turn) throw new NotFound('The turn');
    const { conversationId, reply, model, briefVersion, trace } = turn;
    return {
      turnId,
      conversationId,
      reply,
      model,
      briefVersion,
      retrieved: [...trace.retrieved],
      skills: trace.skills.map((use) => ({ ...use, args: { ...use.args } })),
      guards: [...trace.guards],
      fallback: trace.fallback,
      createdAt: toIso(turn.createdAt),
    };
  }
}
