import { Clock, UnitOfWork } from '@coordinator/platform';
import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { AuditTrail } from '../audit-trail';

/** Signs out. Nothing happens if the session is over already. */
export class EndSession extends Command<void> {
  constructor(readonly sessionId: string) {
    super();
  }
}

@CommandHandler(EndSession)
export class EndSessionHandler implements ICommandHandler<EndSession> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async execute({ sessionId }: EndSession): Promise<void> {
    const ended = await this.unitOfWork.queryOne<{ user_id: string }>(
      `update identity.sessions set revoked_at = $2 where id = $1 and revoked_at is null returning user_id`,
      [sessionId, this.clock.now().toString()],
    );
    if (!ended) return;
    const { user_id: id } = ended;
    await this.audit.record('session.ended', `user:${id}`, {}, { kind: 'user', id });
  }
}
