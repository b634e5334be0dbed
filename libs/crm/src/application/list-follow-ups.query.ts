import type { FollowUpWithContactDto } from '@coordinator/contracts';
import { currentOrganizationId, decodeCursor, page, UnitOfWork } from '@coordinator/platform';
import type { Page } from '@coordinator/platform';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import { FOLLOW_UP_COLUMNS, toFollowUpDto } from '../persistence/follow-up-rows';

export interface FollowUpsRequest {
  /** Only those still to be done, or only those done. */
  readonly open?: boolean;
  /** Only those of this member. */
  readonly assignedTo?: string;
  readonly limit: number;
  readonly cursor?: string;
}

/** What the people of the business are to do, for whomever, by due time. */
export class ListFollowUps extends Query<Page<FollowUpWithContactDto>> {
  constructor(readonly request: FollowUpsRequest) {
    super();
  }
}

@QueryHandler(ListFollowUps)
export class ListFollowUpsHandler implements IQueryHandler<ListFollowUps> {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute({ request }: ListFollowUps): Promise<Page<FollowUpWithContactDto>> {
    const { open, assignedTo, limit, cursor } = request;
    const parameters: unknown[] = [currentOrganizationId(), limit + 1];
    const put = (value: unknown) => `$${parameters.push(value)}`;
    const conditions = ['f.organization_id = $1', 'c.deleted_at is null'];
    if (open !== undefined) conditions.push(`f.completed_at is ${open ? '' : 'not '}null`);
    if (assignedTo) conditions.push(`f.assigned_to = ${put(assignedTo)}`);
    if (cursor) {
      const [dueAt, id] = decodeCursor(cursor, ['instant', 'uuid']);
      conditions.push(`(f.due_at, f.id) > (${put(dueAt)}::timestamptz, ${put(id)}::uuid)`);
    }
    const rows = await this.unitOfWork.query<FollowUpWithContactDto>(
      `select ${FOLLOW_UP_COLUMNS},
              json_build_object('id', c.id, 'firstName', c.first_name, 'lastName', c.last_name,
                'phone', c.phone, 'email', c.email) as contact
         from crm.contact_followups f join crm.contacts c on c.id = f.contact_id
        where ${conditions.join(' and ')}
        order by f.due_at, f.id limit $2`,
      parameters,
    );
    const found = page(rows, limit, (row) => [row.dueAt, row.id]);
    return { ...found, data: found.data.map(toFollowUpDto) };
  }
}
