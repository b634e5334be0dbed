import { AuditTrail } from '@coordinator/identity';
import { NotFound } from '@coordinator/platform';
import { Command, CommandBus, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { Suppressions } from '../persistence/suppressions';
import { LiftSuppression } from './lift-suppression.command';

/**
 * Staff take back a block that staff set. Throws NotFound if it is not in force (any longer),
 * and OptedOutByRecipient if the person asked for it themselves.
 */
export class UnblockAddress extends Command<void> {
  constructor(readonly suppressionId: string) {
    super();
  }
}

@CommandHandler(UnblockAddress)
export class UnblockAddressHandler implements ICommandHandler<UnblockAddress> {
  constructor(
    private readonly suppressions: Suppressions,
    private readonly audit: AuditTrail,
    private readonly commands: CommandBus,
  ) {}

  async execute({ suppressionId }: UnblockAddress): Promise<void> {
    const block = await this.suppressions.lockActiveById(suppressionId);
    if (!block) throw new NotFound('The block');
    await this.commands.execute(new LiftSuppression({ ...block, source: 'staff' }));
    await this.audit.record('suppression.lifted', `suppression:${suppressionId}`);
  }
}
