import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { Users } from '../../persistence/users';

/** Changes the name of a person. */
export class RenameUser extends Command<void> {
  constructor(
    readonly userId: string,
    readonly name: string,
  ) {
    super();
  }
}

@CommandHandler(RenameUser)
export class RenameUserHandler implements ICommandHandler<RenameUser> {
  constructor(private readonly users: Users) {}

  async execute({ userId, name }: RenameUser): Promise<void> {
    await this.users.rename(userId, name);
  }
}
