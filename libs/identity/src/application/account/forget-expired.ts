import { CleanUpTask, Clock, UnitOfWork } from '@coordinator/platform';
import type { CleansUp } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';

/** How long what is over is kept, to look into what happened. */
const KEPT_FOR = { hours: 7 * 24 };

/** Forgets sessions that have ended, and links that no longer work. What was done with them stays in the audit log. */
@CleanUpTask()
@Injectable()
export class ForgetExpired implements CleansUp {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async cleanUp(): Promise<void> {
    const limit = this.clock.now().subtract(KEPT_FOR).toString();
    for (const condition of [
      'sessions where expires_at < $1 or revoked_at < $1',
      'password_resets where expires_at < $1',
      'email_confirmations where expires_at < $1',
    ]) {
      await this.unitOfWork.query(`delete from identity.${condition}`, [limit]);
    }
  }
}
