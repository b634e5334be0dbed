import { RecipientOptedIn } from '@coordinator/contracts';
import { UnitOfWork } from '@coordinator/platform';
import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { canonicalAddress } from '../domain/address';
import { mayLift, OptedOutByRecipient } from '../domain/opt-out';
import { Suppressions } from '../persistence/suppressions';
import type { SuppressionRequest } from './suppress.command';

/**
 * Lets messages go out to an address again. Answers false if they did already, or if the
 * carrier blocks the address too and waits for its own word, which other words are not.
 * Throws OptedOutByRecipient when staff want to lift what the person asked for.
 */
export class LiftSuppression extends Command<boolean> {
  constructor(readonly request: SuppressionRequest) {
    super();
  }
}

@CommandHandler(LiftSuppression)
export class LiftSuppressionHandler implements ICommandHandler<LiftSuppression> {
  constructor(
    private readonly suppressions: Suppressions,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async execute({ request: { channel, address, source } }: LiftSuppression): Promise<boolean> {
    const present = await this.suppressions.lockActive(channel, canonicalAddress(channel, address));
    if (!present) return false;
    if (!mayLift(present.source, source)) {
      if (source === 'staff') throw new OptedOutByRecipient();
      return false;
    }
    await this.suppressions.lift(present.id, source);
    this.unitOfWork.record(new RecipientOptedIn(present.id, channel, present.contactId, source));
    return true;
  }
}
