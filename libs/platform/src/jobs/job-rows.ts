import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { RELAY_POOL } from '../database/pools';
import type { QueueKey } from './job';

export interface JobRow {
  id: string;
  organization_id: string | null;
  queue: QueueKey;
  name: string;
  payload: object;
  attempts: number;
  max_attempts: number;
  correlation_id: string | null;
}

export const LEASE_SECONDS = 30;
/** A job handed to Bull that nobody took within this time is handed over again: Redis may have been emptied. */
export const REDISPATCH_AFTER_SECONDS = 10;

/** The state of jobs, across tenants: seen by the worker through the relay role. */
@Injectable()
export class JobRows {
  constructor(@Inject(RELAY_POOL) private readonly pool: Pool) {}

  /** Marks due jobs as handed to Bull and returns them. */
  async takeDue(limit: number): Promise<JobRow[]> {
    const { rows } = await this.pool.query<JobRow>(
      `update platform.jobs set dispatched_at = now()
        where id in (
          select id from platform.jobs
           where status = 'queued' and next_attempt_at <= now()
             and (dispatched_at is null or dispatched_at < now() - make_interval(secs => $2))
           order by next_attempt_at limit $1 for update skip locked)
        returning *`,
      [limit, REDISPATCH_AFTER_SECONDS],
    );
    return rows;
  }

  /** How long until the next timer is due, in milliseconds; undefined where none waits. */
  async nextDueInMs(): Promise<number | undefined> {
    const { rows } = await this.pool.query<{ ms: number }>(
      `select 1000 * extract(epoch from next_attempt_at - clock_timestamp())::float as ms
         from platform.jobs where status = 'queued' and next_attempt_at > now()
        order by next_attempt_at limit 1`,
    );
    return rows[0]?.ms;
  }

  /** Begins a try, if the job is still waiting for one. */
  async begin(id: string): Promise<JobRow | undefined> {
    const { rows } = await this.pool.query<JobRow>(
      `update platform.jobs
          set status = 'running', attempts = attempts + 1, lease_until = now() + make_interval(secs => $2)
        where id = $1 and status = 'queued' and next_attempt_at <= now()
        returning *`,
      [id, LEASE_SECONDS],
    );
    return rows[0];
  }

  async extendLease({ id, attempts }: JobRow): Promise<void> {
    await this.pool.query(
      `update platform.jobs set lease_until = now() + make_interval(secs => $3)
        where id = $1 and attempts = $2 and status = 'running'`,
      [id, attempts, LEASE_SECONDS],
    );
  }

  async succeed({ id, attempts }: JobRow): Promise<void> {
    await this.pool.query(
      `update platform.jobs set status = 'done', finished_at = now(), lease_until = null, last_error = null
        where id = $1 and attempts = $2 and status = 'running'`,
      [id, attempts],
    );
  }

  /** Ends a try without success: the job waits for the next one, or is dead after the last. */
  async fail(
    { id, attempts, max_attempts }: JobRow,
    error: string,
    retryInMs: number,
  ): Promise<void> {
    await this.pool.query(
      `update platform.jobs
          set status = $3, last_error = $4, lease_until = null, dispatched_at = null,
              next_attempt_at = now() + make_interval(secs => $5), finished_at = case when $3 = 'dead' then now() end
        where id = $1 and attempts = $2 and status = 'running'`,
      [id, attempts, attempts >= max_attempts ? 'dead' : 'queued', error, retryInMs / 1000],
    );
  }

  /** Returns jobs of dead workers to the queue; those without tries left are dead. */
  async recoverAbandoned(): Promise<number> {
    const { rowCount } = await this.pool.query(
      `update platform.jobs
          set status = case when attempts >= max_attempts then 'dead' else 'queued' end,
              last_error = coalesce(last_error, 'The worker stopped in the middle.'),
              lease_until = null, dispatched_at = null
        where status = 'running' and lease_until < now()`,
    );
    return rowCount ?? 0;
  }

  /** Gives dead jobs their tries back. All of them, or those of one kind. Returns how many. */
  async replayDead(name?: string): Promise<number> {
    const { rowCount } = await this.pool.query(
      `update platform.jobs
          set status = 'queued', attempts = 0, next_attempt_at = now(), dispatched_at = null, finished_at = null
        where status = 'dead' and ($1::text is null or name = $1)`,
      [name ?? null],
    );
    return rowCount ?? 0;
  }
}
