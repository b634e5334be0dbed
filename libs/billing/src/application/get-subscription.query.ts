import type { SubscriptionDto, SubscriptionItemDto } from '@coordinator/contracts';
import { Clock, currentOrganizationId, NotFound, toIso, UnitOfWork } from '@coordinator/platform';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import { serviceLevelOf } from '../domain/service-level';
import type { SubscriptionStatus } from '../domain/service-level';

/** The organization's subscription with what it charges for. Throws NotFound where there is none. */
export class GetSubscription extends Query<SubscriptionDto> {}

interface SubscriptionRow {
  id: string;
  status: SubscriptionStatus;
  current_period_start: string;
  current_period_end: string;
  trial_ends_at: string | null;
  items: SubscriptionItemDto[];
}

@QueryHandler(GetSubscription)
export class GetSubscriptionHandler implements IQueryHandler<GetSubscription> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<SubscriptionDto> {
    const row = await this.unitOfWork.queryOne<SubscriptionRow>(
      `select subscription.id, status, current_period_start, current_period_end, trial_ends_at,
              coalesce(jsonb_agg(jsonb_build_object(
                'id', item.id, 'coordinatorId', item.coordinator_id, 'bundleId', item.bundle_id,
                'priceCents', item.price_cents, 'quantity', item.quantity) order by item.id)
                filter (where item.id is not null), '[]') as items
         from billing.subscriptions subscription
         left join billing.subscription_items item
           on item.organization_id = subscription.organization_id
          and item.subscription_id = subscription.id
        where subscription.organization_id = $1
        group by subscription.id`,
      [currentOrganizationId()],
    );
    if (!row) throw new NotFound('The subscription');
    const trialEndsAt = toIso(row.trial_ends_at);
    return {
      id: row.id,
      status: row.status,
      currentPeriodStart: toIso(row.current_period_start),
      currentPeriodEnd: toIso(row.current_period_end),
      trialEndsAt,
      items: row.items,
      monthlyTotalCents: row.items.reduce(
        (total, { priceCents, quantity }) => total + priceCents * quantity,
        0,
      ),
      currency: 'USD',
      serviceLevel: serviceLevelOf({
        status: row.status,
        trialEndsAt: trialEndsAt === null ? null : Temporal.Instant.from(trialEndsAt),
        now: this.clock.now(),
      }),
    };
  }
}
