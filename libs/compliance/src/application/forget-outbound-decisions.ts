import { CleanUpTask, Clock, UnitOfWork } from '@coordinator/platform';
import type { CleansUp } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';

/** Four years: as long as somebody may sue in the United States over a text that they did not want. */
const KEPT_FOR = { hours: 4 * 366 * 24 };

/** Forgets what the gate decided long ago, of every business. Opt-outs are never forgotten. */
@CleanUpTask()
@Injectable()
export class ForgetOutboundDecisions implements CleansUp {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async cleanUp(): Promise<void> {
    await this.unitOfWork.query('select compliance.forget_outbound_decisions($1)', [
      this.clock.now().subtract(KEPT_FOR).toString(),
    ]);
  }
}
