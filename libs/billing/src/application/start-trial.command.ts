import { TrialStarted } from '@coordinator/contracts';
import { Clock, currentOrganizationId, newId, UnitOfWork } from '@coordinator/platform';
import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { AlreadySubscribed } from '../domain/subscription-errors';
import type { SubscriptionItem } from '../domain/subscription-item';
import { SubscriptionItems } from '../persistence/subscription-items';

export interface Trial {
  items: readonly SubscriptionItem[];
  trialEndsAt: Temporal.Instant;
}

/** Gives the organization its one subscription, on trial. Answers its id. */
export class StartTrial extends Command<string> {
  constructor(readonly trial: Trial) {
    super();
  }
}

@CommandHandler(StartTrial)
export class StartTrialHandler implements ICommandHandler<StartTrial> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly items: SubscriptionItems,
    private readonly clock: Clock,
  ) {}

  async execute({ trial: { items, trialEndsAt } }: StartTrial): Promise<string> {
    const subscription = await this.unitOfWork.queryOne<{ id: string }>(
      `insert into billing.subscriptions
         (id, organization_id, status, current_period_start, current_period_end, trial_ends_at)
       values ($1, $2, 'trialing', $3, $4, $4)
       on conflict (organization_id) do nothing returning id`,
      [newId(), currentOrganizationId(), this.clock.now().toString(), trialEndsAt.toString()],
    );
    if (!subscription) throw new AlreadySubscribed();
    await this.items.add(subscription.id, items);
    this.unitOfWork.record(new TrialStarted(subscription.id, trialEndsAt.toString()));
    return subscription.id;
  }
}
