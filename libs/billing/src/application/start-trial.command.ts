import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { AlreadySubscribed } from '../domain/subscription-errors';
import type { SubscriptionItem } from '../domain/subscription-item';
import { SubscriptionItems } from '../persistence/subscription-items';
import { Trials } from './trials';

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
    private readonly trials: Trials,
    private readonly items: SubscriptionItems,
  ) {}

  async execute({ trial }: StartTrial): Promise<string> {
    const subscriptionId = await this.trials.start(trial.trialEndsAt);
    if (!subscriptionId) throw new AlreadySubscribed();
    await this.items.add(subscriptionId, trial.items);
    return subscriptionId;
  }
}
