import { currentOrganizationId } from '@coordinator/platform';
import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { Users } from '../../persistence/users';

/** Remembers that the person works with the organization at hand now. */
export class SwitchOrganization extends Command<void> {
  constructor(readonly userId: string) {
    super();
  }
}

@CommandHandler(SwitchOrganization)
export class SwitchOrganizationHandler implements ICommandHandler<SwitchOrganization> {
  constructor(private readonly users: Users) {}

  async execute({ userId }: SwitchOrganization): Promise<void> {
    await this.users.setCurrentOrganization(userId, currentOrganizationId());
  }
}
