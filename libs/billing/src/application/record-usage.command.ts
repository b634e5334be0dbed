import type { UsageType } from '@coordinator/contracts';
import { currentOrganizationId, newId, UnitOfWork } from '@coordinator/platform';
import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';

export interface Usage {
  readonly type: UsageType;
  /** The call or message itself: recorded twice, it counts once. */
  readonly sourceId: string;
  readonly coordinatorId: string | null;
  /** Minutes of a call, segments of a text, 1 for an email. */
  readonly quantity: number;
  /** ISO 8601. */
  readonly at: string;
}

/** Notes what was used, on its day in UTC. */
export class RecordUsage extends Command<void> {
  constructor(readonly usage: Usage) {
    super();
  }
}

@CommandHandler(RecordUsage)
export class RecordUsageHandler implements ICommandHandler<RecordUsage> {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute({ usage }: RecordUsage): Promise<void> {
    await this.unitOfWork.query(
      `insert into billing.usage_records
         (id, organization_id, coordinator_id, type, source_id, quantity, usage_date)
       values ($1, $2, $3, $4, $5, $6, ($7::timestamptz at time zone 'UTC')::date)
       on conflict (organization_id, type, source_id) do nothing`,
      [
        newId(),
        currentOrganizationId(),
        usage.coordinatorId,
        usage.type,
        usage.sourceId,
        usage.quantity,
        usage.at,
      ],
    );
  }
}
