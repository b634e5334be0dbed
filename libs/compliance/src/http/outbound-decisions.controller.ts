import { ListOutboundDecisionsDto, OutboundDecisionDto } from '@coordinator/contracts';
import { decodeCursor, page, RequirePermission, Returns, Summary } from '@coordinator/platform';
import type { Page } from '@coordinator/platform';
import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ListOutboundDecisions } from '../application/list-outbound-decisions.query';

@Controller('api/coordinator/organizations/:organizationId/outbound-decisions')
export class OutboundDecisionsController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @Summary('Lists what was decided about messages before they went out, newest first')
  @RequirePermission('conversations.read')
  @Returns(OutboundDecisionDto, { list: true })
  async list(
    @Query() { messageId, limit, cursor }: ListOutboundDecisionsDto,
  ): Promise<Page<OutboundDecisionDto>> {
    const [afterId = null] = cursor ? decodeCursor(cursor, ['uuid']) : [];
    const rows = await this.queries.execute(
      new ListOutboundDecisions(messageId ?? null, limit, afterId as string | null),
    );
    return page(rows, limit, ({ id }) => [id]);
  }
}
