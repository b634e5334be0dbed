import { currentOrganizationId, UnitOfWork } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';

/** What the coordinators of the organization at hand are called. */
@Injectable()
export class CoordinatorNames {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async set(coordinatorId: string, firstName: string): Promise<void> {
    await this.unitOfWork.query(
      `insert into notifications.coordinator_names (organization_id, coordinator_id, first_name)
       values ($1, $2, $3)
       on conflict (organization_id, coordinator_id) do update set first_name = excluded.first_name`,
      [currentOrganizationId(), coordinatorId, firstName],
    );
  }

  async get(coordinatorId: string): Promise<string | null> {
    const row = await this.unitOfWork.queryOne<{ name: string }>(
      `select first_name as name from notifications.coordinator_names
        where organization_id = $1 and coordinator_id = $2`,
      [currentOrganizationId(), coordinatorId],
    );
    return row?.name ?? null;
  }
}
