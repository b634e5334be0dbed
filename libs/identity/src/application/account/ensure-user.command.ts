import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { Users } from '../../persistence/users';
import { PasswordHasher } from '../password-hasher';

/**
 * Makes sure that there is an account with exactly this name, password and rank, such as
 * one for the demonstration. Run again, it changes nothing. Answers the id of the account.
 */
export class EnsureUser extends Command<string> {
  constructor(
    readonly name: string,
    readonly email: string,
    readonly password: string,
    readonly platformAdmin: boolean,
  ) {
    super();
  }
}

@CommandHandler(EnsureUser)
export class EnsureUserHandler implements ICommandHandler<EnsureUser> {
  constructor(
    private readonly users: Users,
    private readonly passwords: PasswordHasher,
  ) {}

  async execute({ name, email, password, platformAdmin }: EnsureUser): Promise<string> {
    const passwordHash = await this.passwords.hash(password);
    await this.users.add({ name, email, passwordHash, emailConfirmed: true });
    const account = await this.users.findByEmail(email);
    if (!account) throw new Error('The account is neither there nor can it be made.');
    if (account.name !== name) await this.users.rename(account.id, name);
    if (account.platformAdmin !== platformAdmin) {
      await this.users.setPlatformAdmin(account.id, platformAdmin);
    }
    if (!(await this.passwords.verify(account.passwordHash, password))) {
      await this.users.setPassword(account.id, passwordHash);
    }
    return account.id;
  }
}
