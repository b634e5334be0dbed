import { CleanUpTask, Clock, UnitOfWork } from '@coordinator/platform';
import type { CleansUp } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';

/** A year to compare with, and the month in which somebody does. */
const KEPT_FOR = { hours: 400 * 24 };

/** Forgets what happened so long ago that no report compares with it, of every business. */
@CleanUpTask()
@Injectable()
export class ForgetEventLogs implements CleansUp {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async cleanUp(): Promise<void> {
    await this.unitOfWork.query('select analytics.forget_event_logs($1)', [
      this.clock.now().subtract(KEPT_FOR).toString(),
    ]);
  }
}
