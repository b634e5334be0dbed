import { TurnTraceDto } from '@coordinator/contracts';
import { one, RequirePermission, Returns, Summary } from '@coordinator/platform';
import type { One } from '@coordinator/platform';
import { Controller, Get, Param } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { GetTurnTrace } from '../application/get-turn-trace.query';

@Controller('api/coordinator/organizations/:organizationId/turns')
export class TurnsController {
  constructor(private readonly queries: QueryBus) {}

  @Get(':turnId')
  @Summary('Tells why a coordinator said what it said')
  @RequirePermission('conversations.read')
  @Returns(TurnTraceDto)
  async show(@Param('turnId') turnId: string): Promise<One<TurnTraceDto>> {
    return one(await this.queries.execute(new GetTurnTrace(turnId)));
  }
}
