import { NotFound } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { InvalidLink, WrongPassword } from '../../domain/errors';
import { Users } from '../../persistence/users';
import { DerivedTokens } from '../derived-tokens';
import { PasswordHasher } from '../password-hasher';
import { ChangePassword } from './change-password.command';
import { ResetPassword } from './reset-password.command';

/** The two ways to a new password. No commands, because hashing has no place in a transaction. */
@Injectable()
export class PasswordChange {
  constructor(
    private readonly users: Users,
    private readonly passwords: PasswordHasher,
    private readonly tokens: DerivedTokens,
    private readonly commands: CommandBus,
  ) {}

  /** Throws {@link InvalidLink} for a token that is unknown, used or too old. */
  async byLink(token: string, password: string): Promise<void> {
    const resetId = this.tokens.read('password_reset', token);
    if (resetId === null) throw new InvalidLink();
    await this.commands.execute(new ResetPassword(resetId, await this.passwords.hash(password)));
  }

  /** Every other session ends. Throws {@link WrongPassword}. */
  async byOldPassword(
    person: { userId: string; sessionId: string },
    oldPassword: string,
    password: string,
  ): Promise<void> {
    const account = await this.users.findById(person.userId);
    if (!account) throw new NotFound('The account');
    if (!(await this.passwords.verify(account.passwordHash, oldPassword)))
      throw new WrongPassword();
    const passwordHash = await this.passwords.hash(password);
    await this.commands.execute(new ChangePassword(person.userId, person.sessionId, passwordHash));
  }
}
