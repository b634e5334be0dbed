import { Clock, UnitOfWork } from '@coordinator/platform';
import { LockMode } from '@mikro-orm/postgresql';
import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { Session } from '../../domain/session';
import { toUserDto, Users } from '../../persistence/users';
import { AuditTrail } from '../audit-trail';
import { SessionTokens } from './session-tokens';
import type { IssuedSession } from './session-tokens';

/**
 * Exchanges a refresh token for its successor. Answers null when it is worth nothing,
 * instead of throwing: that a reused token ended its session has to be kept.
 */
export class RefreshSession extends Command<IssuedSession | null> {
  constructor(readonly refreshToken: string) {
    super();
  }
}

@CommandHandler(RefreshSession)
export class RefreshSessionHandler implements ICommandHandler<RefreshSession> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly users: Users,
    private readonly tokens: SessionTokens,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async execute({ refreshToken }: RefreshSession): Promise<IssuedSession | null> {
    const token = this.tokens.readRefreshToken(refreshToken);
    if (!token) return null;
    const session = await this.unitOfWork.em.findOne(
      Session,
      { id: token.sessionId },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    const outcome = session?.refresh(token.generation, this.clock.now());
    if (!session || !outcome || outcome.kind === 'refused') return null;
    if (outcome.kind === 'reused') {
      await this.audit.record('session.ended_by_reuse', `user:${session.userId}`);
      return null;
    }
    const user = await this.users.findById(session.userId);
    return user ? this.tokens.issue(session, outcome.generation, toUserDto(user)) : null;
  }
}
