import type { EventLogDto, ListEventLogsQuery } from '@coordinator/contracts';
import {
  currentOrganizationId,
  decodeCursor,
  page,
  toIso,
  UnitOfWork,
} from '@coordinator/platform';
import type { Page } from '@coordinator/platform';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';

/** The event log, the latest first. */
export class ListEventLogs extends Query<Page<EventLogDto>> {
  constructor(readonly request: ListEventLogsQuery) {
    super();
  }
}

/** The columns that a list may be narrowed by. */
const FILTERS = {
  eventType: 'event_type',
  category: 'event_category',
  contactId: 'contact_id',
  coordinatorId: 'coordinator_id',
} as const;

@QueryHandler(ListEventLogs)
export class ListEventLogsHandler implements IQueryHandler<ListEventLogs> {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute({ request }: ListEventLogs): Promise<Page<EventLogDto>> {
    const { limit, cursor, from, to } = request;
    const values: unknown[] = [currentOrganizationId()];
    const bind = (value: unknown) => `$${values.push(value)}`;
    const conditions = ['organization_id = $1'];
    for (const [name, column] of Object.entries(FILTERS)) {
      const value = request[name as keyof typeof FILTERS];
      if (value !== undefined) conditions.push(`${column} = ${bind(value)}`);
    }
    if (from) conditions.push(`created_at >= ${bind(startOf(from))}`);
    if (to) conditions.push(`created_at < ${bind(endOf(to))}`);
    if (cursor) {
      const [at, id] = decodeCursor(cursor, ['instant', 'uuid']);
      conditions.push(`(created_at, id) < (${bind(at)}::timestamptz, ${bind(id)}::uuid)`);
    }
    const rows = await this.unitOfWork.query<EventLogDto>(
      `select id, event_type as "eventType", event_category as "eventCategory",
              coordinator_id as "coordinatorId", contact_id as "contactId",
              event_data as "eventData", created_at as "createdAt"
         from analytics.event_logs
        where ${conditions.join(' and ')}
        order by created_at desc, id desc
        limit ${bind(limit + 1)}`,
      values,
    );
    const found = page(rows, limit, ({ createdAt, id }) => [createdAt, id]);
    return {
      ...found,
      data: found.data.map((row) => ({ ...row, createdAt: toIso(row.createdAt) })),
    };
  }
}

const isDate = (value: string): boolean => value.length === 10;

const startOf = (value: string): string => (isDate(value) ? `${value}T00:00:00Z` : value);

const endOf = (value: string): string =>
  isDate(value) ? `${Temporal.PlainDate.from(value).add({ days: 1 }).toString()}T00:00:00Z` : value;
