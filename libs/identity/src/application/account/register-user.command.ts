import { Command, CommandBus, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { EmailTaken } from '../../domain/errors';
import { Users } from '../../persistence/users';
import { OpenSession } from './open-session.command';
import { RequestEmailConfirmation } from './request-email-confirmation.command';
import type { IssuedSession } from './session-tokens';

/** Makes an account and signs the person in. The address is confirmed later. */
export class RegisterUser extends Command<IssuedSession> {
  constructor(
    readonly name: string,
    readonly email: string,
    readonly passwordHash: string,
  ) {
    super();
  }
}

@CommandHandler(RegisterUser)
export class RegisterUserHandler implements ICommandHandler<RegisterUser> {
  constructor(
    private readonly users: Users,
    private readonly commands: CommandBus,
  ) {}

  async execute({ name, email, passwordHash }: RegisterUser): Promise<IssuedSession> {
    const userId = await this.users.add({ name, email, passwordHash, emailConfirmed: false });
    if (!userId) throw new EmailTaken();
    await this.commands.execute(new RequestEmailConfirmation(userId));
    return this.commands.execute(new OpenSession(userId));
  }
}
