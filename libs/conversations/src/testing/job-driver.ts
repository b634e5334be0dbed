import type { TestProduct } from '@coordinator/composition/testing';
import type { JobDefinition, JobHandlerOf } from '@coordinator/platform';
import type { FrozenClock } from '@coordinator/platform/testing';
import type { TextingBusiness } from './texting-business';

/**
 * Runs the due jobs of a business one after the other, in place of a worker, by a clock that
 * stands still. The clock has to be ahead of the real one, by which jobs without a timer are due.
 */
export class JobDriver<Payload extends object> {
  constructor(
    private readonly product: TestProduct,
    private readonly clock: FrozenClock,
    private readonly job: JobDefinition<Payload>,
    private readonly handler: JobHandlerOf<JobDefinition<Payload>>,
  ) {}

  /** Answers how many there were. A job that fails ends it, and stays due. */
  async runDue(business: TextingBusiness): Promise<number> {
    for (let count = 0; ; count++) {
      const { rows } = await this.product.owner.query<{ id: string; payload: Payload }>(
        `select id, payload from platform.jobs
          where organization_id = $1 and name = $2 and status = 'queued' and next_attempt_at <= $3
          order by next_attempt_at, id limit 1`,
        [business.id, this.job.name, this.clock.now().toString()],
      );
      const [row] = rows;
      if (!row) return count;
      await this.run(business, row.payload, row.id);
      await this.product.owner.query(
        `update platform.jobs set status = 'done', finished_at = now() where id = $1`,
        [row.id],
      );
    }
  }

  /** Runs one job as a worker would. */
  run(business: TextingBusiness, payload: Payload, jobId: string): Promise<void> {
    const run = { jobId, attempt: 1, isLastAttempt: false };
    return business.within(() => this.handler.handle(payload as never, run));
  }
}
