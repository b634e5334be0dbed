import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { Sessions } from '../../persistence/sessions';
import { Users } from '../../persistence/users';
import { AuditTrail } from '../audit-trail';

/** Sets a new password and ends every session but the one at hand. */
export class ChangePassword extends Command<void> {
  constructor(
    readonly userId: string,
    readonly sessionId: string,
    readonly passwordHash: string,
  ) {
    super();
  }
}

@CommandHandler(ChangePassword)
export class ChangePasswordHandler implements ICommandHandler<ChangePassword> {
  constructor(
    private readonly users: Users,
    private readonly sessions: Sessions,
    private readonly audit: AuditTrail,
  ) {}

  async execute({ userId, sessionId, passwordHash }: ChangePassword): Promise<void> {
    await this.users.setPassword(userId, passwordHash);
    await this.sessions.endAll(userId, sessionId);
    await this.audit.record('password.changed', `user:${userId}`);
  }
}
