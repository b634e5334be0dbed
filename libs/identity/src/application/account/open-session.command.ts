import { Clock, currentContext, newId, NotFound, UnitOfWork } from '@coordinator/platform';
import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { Session } from '../../domain/session';
import { toUserDto, Users } from '../../persistence/users';
import { AuditTrail } from '../audit-trail';
import { SessionTokens } from './session-tokens';
import type { IssuedSession } from './session-tokens';

/** Signs in a person who has shown who they are. */
export class OpenSession extends Command<IssuedSession> {
  constructor(readonly userId: string) {
    super();
  }
}

@CommandHandler(OpenSession)
export class OpenSessionHandler implements ICommandHandler<OpenSession> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly users: Users,
    private readonly tokens: SessionTokens,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async execute({ userId }: OpenSession): Promise<IssuedSession> {
    const user = await this.users.findById(userId);
    if (!user) throw new NotFound('The account');
    const context = currentContext();
    const session = new Session(
      newId(),
      userId,
      context?.ipAddress ?? null,
      context?.userAgent ?? null,
      this.clock.now(),
    );
    this.unitOfWork.em.persist(session);
    await this.audit.record('session.opened', `user:${userId}`, {}, { kind: 'user', id: userId });
    return this.tokens.issue(session, session.generation, toUserDto(user));
  }
}
