import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { BusyTimes } from '../persistence/busy-times';

/** Lets go of a hold. One that is no longer there is no error. */
export class ReleaseHold extends Command<void> {
  constructor(readonly holdId: string) {
    super();
  }
}

@CommandHandler(ReleaseHold)
export class ReleaseHoldHandler implements ICommandHandler<ReleaseHold> {
  constructor(private readonly busyTimes: BusyTimes) {}

  execute({ holdId }: ReleaseHold): Promise<void> {
    return this.busyTimes.releaseHolds([holdId]);
  }
}
