import type { Config } from './config/config';
import { createPool } from './database/pools';
import { OutboxRows } from './events/outbox-rows';
import { JobRows } from './jobs/job-rows';

/**
 * Gives what ran out of tries its tries back: dead events, and dead jobs (all of
 * them, or those of one kind). Answers how many of each.
 */
export async function replayDeadLetters(
  config: Config,
  jobName?: string,
): Promise<{ events: number; jobs: number }> {
  const pool = createPool(config.relayDatabaseUrl, 1);
  try {
    const events = jobName ? 0 : await new OutboxRows(pool).replayDead();
    return { events, jobs: await new JobRows(pool).replayDead(jobName) };
  } finally {
    await pool.end();
  }
}
