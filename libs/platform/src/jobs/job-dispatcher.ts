import { Injectable } from '@nestjs/common';
import { BullQueues } from './bull-queues';
import { JobRows } from './job-rows';

const BATCH = 200;

/** The sweep: takes due jobs and timers from PostgreSQL to Bull, and returns those of dead workers. */
@Injectable()
export class JobDispatcher {
  constructor(
    private readonly rows: JobRows,
    private readonly queues: BullQueues,
  ) {}

  /** Hands over one batch. Returns whether there may be more. */
  async dispatch(): Promise<boolean> {
    const due = await this.rows.takeDue(BATCH);
    await Promise.all(
      // The id names the try: Bull silently ignores an id that it has already seen.
      due.map((row) =>
        this.queues.get(row.queue).add({ id: row.id }, { jobId: `${row.id}-${row.attempts}` }),
      ),
    );
    return due.length === BATCH;
  }

  /** How long until a timer is due, in milliseconds, so that it is neither late nor polled for. */
  nextDueInMs(): Promise<number | undefined> {
    return this.rows.nextDueInMs();
  }
}
