import type { FollowUpDto } from '@coordinator/contracts';
import { currentOrganizationId, NotFound, UnitOfWork } from '@coordinator/platform';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import { FOLLOW_UP_COLUMNS, toFollowUpDto } from '../persistence/follow-up-rows';

/** One follow-up. Throws NotFound. */
export class GetFollowUp extends Query<FollowUpDto> {
  constructor(readonly followUpId: string) {
    super();
  }
}

@QueryHandler(GetFollowUp)
export class GetFollowUpHandler implements IQueryHandler<GetFollowUp> {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute({ followUpId }: GetFollowUp): Promise<FollowUpDto> {
    const row = await this.unitOfWork.queryOne<FollowUpDto>(
      `select ${FOLLOW_UP_COLUMNS} from crm.contact_followups f
        where organization_id = $1 and id = $2`,
      [currentOrganizationId(), followUpId],
    );
    if (!row) throw new NotFound('The follow-up');
    return toFollowUpDto(row);
  }
}
