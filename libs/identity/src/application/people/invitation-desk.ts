import { MIN_PASSWORD_LENGTH } from '@coordinator/contracts';
import type { AcceptedInvitationDto, AcceptInvitationDto } from '@coordinator/contracts';
import { InvalidInput } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { InvalidLink, InvitationForSomeoneElse, SignInToAccept } from '../../domain/errors';
import { BeforeTenant } from '../../persistence/before-tenant';
import { Users } from '../../persistence/users';
import { OpenSession } from '../account/open-session.command';
import type { IssuedSession } from '../account/session-tokens';
import { SignIn } from '../account/sign-in';
import { DerivedTokens } from '../derived-tokens';
import { PasswordHasher } from '../password-hasher';
import { AcceptInvitation } from './accept-invitation.command';
import type { Joiner } from './accept-invitation.command';

export interface Accepted {
  organizationId: AcceptedInvitationDto['organizationId'];
  /** For someone who was not signed in. */
  session: IssuedSession | null;
}

/**
 * Finds out who accepts an invitation before they join: the person who is signed in, one
 * who gives the password of their account, or somebody new. Passwords are checked and
 * hashed here, outside of transactions.
 */
@Injectable()
export class InvitationDesk {
  constructor(
    private readonly beforeTenant: BeforeTenant,
    private readonly users: Users,
    private readonly signIn: SignIn,
    private readonly tokens: DerivedTokens,
    private readonly passwords: PasswordHasher,
    private readonly commands: CommandBus,
  ) {}

  /** @param signedInUserId Whoever is signed in already, if anybody is. */
  async accept(
    { token, name, password }: AcceptInvitationDto,
    signedInUserId: string | null,
  ): Promise<Accepted> {
    const invitationId = this.tokens.read('invitation', token);
    const invitation = invitationId && (await this.beforeTenant.findInvitation(invitationId));
    if (!invitation) throw new InvalidLink();
    const { organizationId, email } = invitation;
    const joiner = signedInUserId
      ? await this.#signedIn(signedInUserId, email)
      : await this.#joiner(email, name, password);
    const userId = await this.commands.execute(
      new AcceptInvitation(organizationId, invitationId, joiner),
    );
    const session = signedInUserId ? null : await this.commands.execute(new OpenSession(userId));
    return { organizationId, session };
  }

  async #signedIn(userId: string, email: string): Promise<Joiner> {
    const account = await this.users.findById(userId);
    if (account?.email !== email) throw new InvitationForSomeoneElse();
    return { userId };
  }

  async #joiner(email: string, name?: string, password?: string): Promise<Joiner> {
    const account = await this.users.findByEmail(email);
    if (account) {
      if (password === undefined) throw new SignInToAccept();
      return { userId: await this.signIn.verify(email, password) };
    }
    const problems = [
      ...(name === undefined ? [{ path: 'name', message: 'Tell us your name.' }] : []),
      ...(password === undefined || password.length < MIN_PASSWORD_LENGTH
        ? [
            {
              path: 'password',
              message: `Choose a password of at least ${MIN_PASSWORD_LENGTH} characters.`,
            },
          ]
        : []),
    ];
    if (name === undefined || password === undefined || problems.length > 0) {
      throw new InvalidInput(problems);
    }
    return { name, email, passwordHash: await this.passwords.hash(password) };
  }
}
