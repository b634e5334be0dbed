import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { Trials } from './trials';

/** Gives the organization a subscription on trial, without items, if it has none. */
export class EnsureTrial extends Command<void> {
  constructor(readonly trialEndsAt: Temporal.Instant) {
    super();
  }
}

@CommandHandler(EnsureTrial)
export class EnsureTrialHandler implements ICommandHandler<EnsureTrial> {
  constructor(private readonly trials: Trials) {}

  async execute({ trialEndsAt }: EnsureTrial): Promise<void> {
    await this.trials.start(trialEndsAt);
  }
}
