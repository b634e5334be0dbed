import { Clock, UnitOfWork } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';

/** The sessions of people, where they end without being asked one by one. */
@Injectable()
export class Sessions {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Ends every session of a person, but for one that may go on. */
  async endAll(userId: string, exceptSessionId: string | null = null): Promise<void> {
    await this.unitOfWork.query(
      `update identity.sessions set revoked_at = $3
        where user_id = $1 and id is distinct from $2::uuid and revoked_at is null`,
      [userId, exceptSessionId, this.clock.now().toString()],
    );
  }
}
