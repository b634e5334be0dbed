import type { PhoneNumberOrderFailed } from '@coordinator/contracts';
import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { numberFailedWords } from '../domain/wording';
import { TeamNotifier } from './team-notifier';

/** Tells that no phone number could be bought. */
export class TellOfFailedNumber extends Command<void> {
  constructor(readonly event: PhoneNumberOrderFailed) {
    super();
  }
}

@CommandHandler(TellOfFailedNumber)
export class TellOfFailedNumberHandler implements ICommandHandler<TellOfFailedNumber> {
  constructor(private readonly team: TeamNotifier) {}

  async execute({ event }: TellOfFailedNumber): Promise<void> {
    await this.team.tell(event, async () => ({
      kind: 'phone_number_failed',
      urgency: 'high',
      link: {},
      ...numberFailedWords(event.reason),
    }));
  }
}
