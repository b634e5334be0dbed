import type { OutboundDecisionDto } from '@coordinator/contracts';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import { OutboundDecisions } from '../persistence/outbound-decisions';

/** What the gate decided, of one message or of all; newest first, one more than `limit` if there are more. */
export class ListOutboundDecisions extends Query<OutboundDecisionDto[]> {
  constructor(
    readonly messageId: string | null,
    readonly limit: number,
    readonly afterId: string | null,
  ) {
    super();
  }
}

@QueryHandler(ListOutboundDecisions)
export class ListOutboundDecisionsHandler implements IQueryHandler<ListOutboundDecisions> {
  constructor(private readonly decisions: OutboundDecisions) {}

  execute({ messageId, limit, afterId }: ListOutboundDecisions): Promise<OutboundDecisionDto[]> {
    return this.decisions.list(messageId, limit, afterId);
  }
}
