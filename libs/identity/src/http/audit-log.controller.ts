import { AuditEntryDto, ListAuditLogDto } from '@coordinator/contracts';
import { page, RequirePermission, Returns, Summary } from '@coordinator/platform';
import type { Page } from '@coordinator/platform';
import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ListAuditLog } from '../application/list-audit-log.query';
import { afterId } from './after-id';

@Controller('api/coordinator/organizations/:organizationId/audit-log')
export class AuditLogController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @RequirePermission('audit.read')
  @Summary('Lists what was done in an organization, newest first')
  @Returns(AuditEntryDto, { list: true })
  async list(@Query() { limit, cursor, action }: ListAuditLogDto): Promise<Page<AuditEntryDto>> {
    const rows = await this.queries.execute(
      new ListAuditLog(limit, afterId(cursor), action ?? null),
    );
    return page(rows, limit, ({ id }) => [id]);
  }
}
