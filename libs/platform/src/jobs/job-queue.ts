import { Injectable } from '@nestjs/common';
import { currentContext } from '../context/request-context';
import { UnitOfWork } from '../database/unit-of-work';
import { newId } from '../domain';
import { WakeUp } from '../events/wake-up';
import type { JobDefinition } from './job';

export interface EnqueueOptions {
  /** Names the effect: a second job of this kind with the same key is not made. */
  key?: string;
  /** Not before this instant: a timer. */
  runAt?: Temporal.Instant;
}

/** Enqueues jobs and timers as rows of the active transaction. The worker takes them from there to Bull. */
@Injectable()
export class JobQueue {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly wakeUp: WakeUp,
  ) {}

  async enqueue<Payload extends object>(
    job: JobDefinition<Payload>,
    payload: Payload,
    { key, runAt }: EnqueueOptions = {},
  ): Promise<void> {
    const context = currentContext();
    await this.unitOfWork.run(async () => {
      await this.unitOfWork.query(
        `insert into platform.jobs
           (id, organization_id, queue, name, payload, key, max_attempts, next_attempt_at, correlation_id, causation_id)
         values ($1, $2, $3, $4, $5, $6, $7, coalesce($8::timestamptz, now()), $9, $10)
         on conflict do nothing`,
        [
          newId(),
          context?.organizationId ?? null,
          job.queue,
          job.name,
          JSON.stringify(payload),
          key ?? null,
          job.maxAttempts,
          runAt?.toString() ?? null,
          context?.correlationId ?? null,
          context?.causationId ?? null,
        ],
      );
      this.unitOfWork.afterCommit(() => this.wakeUp.send());
    });
  }

  /** Takes back a job or timer that has not begun. Returns whether there was one. */
  async cancel(job: JobDefinition<object>, key: string): Promise<boolean> {
    const rows = await this.unitOfWork.query(
      `delete from platform.jobs where name = $1 and key = $2 and status = 'queued' returning id`,
      [job.name, key],
    );
    return rows.length > 0;
  }
}
