import { Clock, currentOrganizationId, toIso, UnitOfWork } from '@coordinator/platform';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import { serviceLevelOf } from '../domain/service-level';
import type { ServiceLevel, SubscriptionStatus } from '../domain/service-level';

/** What the organization's coordinators may do now. Without a subscription they take messages only. */
export class GetServiceLevel extends Query<ServiceLevel> {}

@QueryHandler(GetServiceLevel)
export class GetServiceLevelHandler implements IQueryHandler<GetServiceLevel> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<ServiceLevel> {
    const row = await this.unitOfWork.queryOne<{
      status: SubscriptionStatus;
      trial_ends_at: string | null;
    }>('select status, trial_ends_at from billing.subscriptions where organization_id = $1', [
      currentOrganizationId(),
    ]);
    if (!row) return 'messages_only';
    const trialEndsAt = toIso(row.trial_ends_at);
    return serviceLevelOf({
      status: row.status,
      trialEndsAt: trialEndsAt === null ? null : Temporal.Instant.from(trialEndsAt),
      now: this.clock.now(),
    });
  }
}
