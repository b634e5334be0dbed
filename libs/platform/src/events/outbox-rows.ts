import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { RELAY_POOL } from '../database/pools';

export interface OutboxRow {
  id: string;
  organization_id: string | null;
  type: string;
  version: number;
  payload: object;
  correlation_id: string | null;
  occurred_at: Date;
  attempts: number;
}

const LEASE_SECONDS = 30;
/** Tries before an event is dead and waits for a replay. With the back-off below: about 20 minutes. */
export const MAX_EVENT_ATTEMPTS = 10;
export const eventBackoffSeconds = (attempts: number): number => Math.min(2 ** attempts, 300);

/** The outbox, across tenants: seen by the worker through the relay role. */
@Injectable()
export class OutboxRows {
  constructor(@Inject(RELAY_POOL) private readonly pool: Pool) {}

  /** Leases due events. Of one aggregate only the oldest is due, so its events are handled in order. */
  async claim(limit: number): Promise<OutboxRow[]> {
    const { rows } = await this.pool.query<OutboxRow>(
      `with due as (
         select seq from platform.outbox event
          where processed_at is null and dead_at is null and next_attempt_at <= now()
            and attempts < $3 and (lease_until is null or lease_until < now())
            and not exists (
              select 1 from platform.outbox earlier
               where earlier.aggregate_id = event.aggregate_id and earlier.seq < event.seq
                 and earlier.processed_at is null and earlier.dead_at is null)
          order by seq limit $1 for update skip locked)
       update platform.outbox event
          set lease_until = now() + make_interval(secs => $2), attempts = attempts + 1
         from due where event.seq = due.seq
       returning event.id, event.organization_id, event.type, event.version, event.payload,
                 event.correlation_id, event.occurred_at, event.attempts`,
      [limit, LEASE_SECONDS, MAX_EVENT_ATTEMPTS],
    );
    return rows;
  }

  async succeed({ id, attempts }: OutboxRow): Promise<void> {
    await this.pool.query(
      `update platform.outbox set processed_at = now(), lease_until = null, last_error = null
        where id = $1 and attempts = $2 and processed_at is null`,
      [id, attempts],
    );
  }

  /** Ends a try without success; of no effect once another worker has taken the event over. */
  async fail({ id, attempts }: OutboxRow, error: string): Promise<void> {
    await this.pool.query(
      `update platform.outbox
          set lease_until = null, last_error = $2, next_attempt_at = now() + make_interval(secs => $3),
              dead_at = case when attempts >= $4 then now() end
        where id = $1 and attempts = $5 and processed_at is null`,
      [id, error, eventBackoffSeconds(attempts), MAX_EVENT_ATTEMPTS, attempts],
    );
  }

  /** Gives up events in the middle of whose last try the worker died, as one that kills it each time. */
  async buryAbandoned(): Promise<number> {
    const { rowCount } = await this.pool.query(
      `update platform.outbox
          set dead_at = now(), lease_until = null,
              last_error = coalesce(last_error, 'The worker stopped in the middle.')
        where processed_at is null and dead_at is null and attempts >= $1 and lease_until < now()`,
      [MAX_EVENT_ATTEMPTS],
    );
    return rowCount ?? 0;
  }

  /** Gives dead events their tries back. Returns how many. */
  async replayDead(): Promise<number> {
    const { rowCount } = await this.pool.query(
      `update platform.outbox set dead_at = null, attempts = 0, next_attempt_at = now() where dead_at is not null`,
    );
    return rowCount ?? 0;
  }
}
