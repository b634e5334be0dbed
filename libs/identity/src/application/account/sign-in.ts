import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { InvalidCredentials } from '../../domain/errors';
import { Users } from '../../persistence/users';
import { PasswordHasher } from '../password-hasher';
import { OpenSession } from './open-session.command';
import { RecordFailedSignIn } from './record-failed-sign-in.command';
import type { IssuedSession } from './session-tokens';

/**
 * Signs in with address and password. No command, because the password is checked
 * outside of any transaction, and a failure is to be remembered.
 */
@Injectable()
export class SignIn {
  constructor(
    private readonly users: Users,
    private readonly passwords: PasswordHasher,
    private readonly commands: CommandBus,
  ) {}

  /** Throws {@link InvalidCredentials}, which does not tell an unknown address from a wrong password. */
  async withPassword(email: string, password: string): Promise<IssuedSession> {
    return this.commands.execute(new OpenSession(await this.verify(email, password)));
  }

  /** The id of the person whose address and password these are. Throws {@link InvalidCredentials}. */
  async verify(email: string, password: string): Promise<string> {
    const account = await this.users.findByEmail(email);
    const matches = await this.passwords.verify(account?.passwordHash, password);
    if (account && matches) return account.id;
    await this.commands.execute(new RecordFailedSignIn(account?.id ?? null));
    throw new InvalidCredentials();
  }
}
