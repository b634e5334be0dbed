import { currentOrganizationId, UnitOfWork } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';

/** Counts the changes of what an organization can answer from, so that nobody answers from yesterday's. */
@Injectable()
export class KnowledgeRevision {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** To be called in the transaction of the change. Changes of one organization wait here for each other. */
  async raise(): Promise<void> {
    await this.unitOfWork.query(
      `insert into knowledge.revisions (organization_id, revision) values ($1, 1)
       on conflict (organization_id) do update set revision = revisions.revision + 1`,
      [currentOrganizationId()],
    );
  }

  async current(): Promise<number> {
    const row = await this.unitOfWork.queryOne<{ revision: number }>(
      'select revision from knowledge.revisions where organization_id = $1',
      [currentOrganizationId()],
    );
    return row?.revision ?? 0;
  }
}
