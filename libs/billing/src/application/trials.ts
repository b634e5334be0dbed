import { TrialStarted } from '@coordinator/contracts';
import { Clock, currentOrganizationId, newId, UnitOfWork } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';

/** Begins trials. */
@Injectable()
export class Trials {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Gives the organization its one subscription, on trial. Answers its id; null if there is one already. */
  async start(endsAt: Temporal.Instant): Promise<string | null> {
    const trialEndsAt = endsAt.toString();
    const subscription = await this.unitOfWork.queryOne<{ id: string }>(
      `insert into billing.subscriptions
         (id, organization_id, status, current_period_start, current_period_end, trial_ends_at)
       values ($1, $2, 'trialing', least($3::timestamptz, $4::timestamptz), $4, $4)
       on conflict (organization_id) do nothing returning id`,
      [newId(), currentOrganizationId(), this.clock.now().toString(), trialEndsAt],
    );
    if (!subscription) return null;
    this.unitOfWork.record(new TrialStarted(subscription.id, trialEndsAt));
    return subscription.id;
  }
}
