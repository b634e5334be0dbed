import type { AuditEntryDto } from '@coordinator/contracts';
import { currentOrganizationId, toIso, UnitOfWork } from '@coordinator/platform';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';

/** What was done in the organization at hand, newest first, one more than `limit` if there is more. */
export class ListAuditLog extends Query<AuditEntryDto[]> {
  constructor(
    readonly limit: number,
    readonly beforeId: string | null,
    readonly action: string | null,
  ) {
    super();
  }
}

@QueryHandler(ListAuditLog)
export class ListAuditLogHandler implements IQueryHandler<ListAuditLog> {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute({ limit, beforeId, action }: ListAuditLog): Promise<AuditEntryDto[]> {
    const rows = await this.unitOfWork.query<AuditEntryDto>(
      `select a.id, a.at, a.actor_kind as "actorKind", a.actor_id as "actorId",
              coalesce(u.name, k.name) as "actorName", a.action, a.subject, a.details,
              a.ip_address as "ipAddress", a.request_id as "requestId"
         from identity.audit_log a
         left join identity.users u on a.actor_kind = 'user' and u.id = a.actor_id
         left join identity.api_keys k on a.actor_kind = 'api_key' and k.id = a.actor_id
        where a.organization_id = $1 and ($2::uuid is null or a.id < $2) and ($3::text is null or a.action = $3)
        order by a.id desc limit $4`,
      [currentOrganizationId(), beforeId, action, limit + 1],
    );
    return rows.map((row) => ({ ...row, at: toIso(row.at) }));
  }
}
