import type { MemberRole, Permission } from '@coordinator/contracts';
import { DomainError } from '@coordinator/platform/domain';

/** The same for an unknown address and a wrong password. */
export class InvalidCredentials extends DomainError {
  constructor() {
    super('invalid_credentials', 'unauthenticated', 'Email address and password do not match.');
  }
}

export class InvalidRefreshToken extends DomainError {
  constructor() {
    super(
      'invalid_refresh_token',
      'unauthenticated',
      'Your session has ended. Please sign in again.',
    );
  }
}

export class EmailTaken extends DomainError {
  constructor() {
    super('email_taken', 'conflict', 'There is an account with this email address already.', {
      errors: [{ path: 'email', message: 'This address has an account already.' }],
    });
  }
}

/** A token of a mail that is unknown, used up or too old. */
export class InvalidLink extends DomainError {
  constructor() {
    super('invalid_token', 'refused', 'This link is no longer valid. Please ask for a new one.');
  }
}

export class InvitationForSomeoneElse extends DomainError {
  constructor() {
    super(
      'invitation_for_someone_else',
      'forbidden',
      'This invitation was sent to another address. Sign in with that one.',
    );
  }
}

export class SignInToAccept extends DomainError {
  constructor() {
    super(
      'sign_in_required',
      'unauthenticated',
      'There is an account with this address. Sign in to accept.',
    );
  }
}

export class AlreadyMember extends DomainError {
  constructor() {
    super('already_member', 'conflict', 'This person is a member already.');
  }
}

export class AlreadyInvited extends DomainError {
  constructor() {
    super(
      'already_invited',
      'conflict',
      'This person has an open invitation. It can be sent again.',
    );
  }
}

export class LastOwner extends DomainError {
  constructor() {
    super('last_owner', 'refused', 'An organization needs an owner. Make somebody else one first.');
  }
}

/** Someone tried to change, or to make, a member whose role is above their own. */
export class OwnersOnly extends DomainError {
  constructor(role: MemberRole) {
    super(
      'role_above_yours',
      'forbidden',
      `Your role does not let you decide about the role ${role}.`,
    );
  }
}

/** Nobody gives away what they do not have. */
export class NotYours extends DomainError {
  constructor(permission: Permission) {
    super(
      'permission_not_yours',
      'forbidden',
      `You cannot give ${permission}, for you do not have it.`,
    );
  }
}

export class WrongPassword extends DomainError {
  constructor() {
    super('wrong_password', 'invalid', 'The current password is not right.', {
      errors: [{ path: 'currentPassword', message: 'This is not your password.' }],
    });
  }
}
