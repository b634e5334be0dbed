import { Injectable } from '@nestjs/common';
import { backgroundContext } from '../context/background-context';
import { runInContext } from '../context/request-context';
import { Logger } from '../logging/logger';
import { summarize } from '../logging/summarize';
import { JobRegistry } from './job-registry';
import { JobRows, LEASE_SECONDS } from './job-rows';
import type { JobRow } from './job-rows';

/** Runs one job: begins its row, calls the handler in the job's tenant, and records the outcome. */
@Injectable()
export class JobProcessor {
  constructor(
    private readonly rows: JobRows,
    private readonly registry: JobRegistry,
    private readonly logger: Logger,
  ) {}

  async process(id: string): Promise<void> {
    const row = await this.rows.begin(id);
    if (!row) return; // done meanwhile, or taken by another worker
    const heartbeat = setInterval(
      () => {
        this.rows.extendLease(row).catch(() => undefined); // the lease then runs out, and the job is tried again
      },
      (LEASE_SECONDS * 1000) / 3,
    );
    try {
      await runInContext(backgroundContext(row), () => this.#run(row));
    } finally {
      clearInterval(heartbeat);
    }
  }

  async #run(row: JobRow): Promise<void> {
    const { definition, handler } = this.registry.get(row.name);
    try {
      await handler.handle(row.payload, {
        jobId: row.id,
        attempt: row.attempts,
        isLastAttempt: row.attempts >= row.max_attempts,
      });
    } catch (error) {
      this.logger.error({ err: error, job: row.name, attempt: row.attempts }, 'A job failed');
      await this.rows.fail(row, summarize(error), definition.backoffMs(row.attempts));
      return;
    }
    await this.rows.succeed(row);
  }
}
