import { Clock, UnitOfWork } from '@coordinator/platform';
import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { InvalidLink } from '../../domain/errors';
import { Sessions } from '../../persistence/sessions';
import { Users } from '../../persistence/users';
import { AuditTrail } from '../audit-trail';

/** Sets a new password by a link that was sent, and ends every session of the account. */
export class ResetPassword extends Command<void> {
  constructor(
    readonly resetId: string,
    readonly passwordHash: string,
  ) {
    super();
  }
}

@CommandHandler(ResetPassword)
export class ResetPasswordHandler implements ICommandHandler<ResetPassword> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly users: Users,
    private readonly sessions: Sessions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async execute({ resetId, passwordHash }: ResetPassword): Promise<void> {
    const now = this.clock.now().toString();
    const reset = await this.unitOfWork.queryOne<{ user_id: string; email: string }>(
      `update identity.password_resets r set used_at = $2
         from identity.users u
        where u.id = r.user_id and r.id = $1 and r.used_at is null and r.expires_at > $2
       returning r.user_id, u.email`,
      [resetId, now],
    );
    if (!reset) throw new InvalidLink();
    const { user_id: id, email } = reset;
    await this.unitOfWork.query(
      `update identity.password_resets set used_at = $2 where user_id = $1 and used_at is null`,
      [id, now],
    );
    await this.users.setPassword(id, passwordHash);
    await this.users.confirmEmail(id, email);
    await this.sessions.endAll(id);
    await this.audit.record('password.reset', `user:${id}`, {}, { kind: 'user', id });
  }
}
