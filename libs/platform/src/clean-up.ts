import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { RELAY_POOL } from './database/pools';

/** How long finished work is kept, to look into what happened. */
const RETENTION_DAYS = 7;
/** Longer than an event can live: what is noted of an event must outlast its replay. */
const INBOX_RETENTION_DAYS = 2 * RETENTION_DAYS;

/** Forgets what is over: finished jobs, handled events, expired idempotency keys. Dead letters stay. */
@Injectable()
export class CleanUp {
  constructor(@Inject(RELAY_POOL) private readonly pool: Pool) {}

  async run(): Promise<void> {
    const age = 'now() - make_interval(days => $1)';
    await this.pool.query(
      `delete from platform.jobs where status = 'done' and finished_at < ${age}`,
      [RETENTION_DAYS],
    );
    await this.pool.query(`delete from platform.outbox where processed_at < ${age}`, [
      RETENTION_DAYS,
    ]);
    await this.pool.query(`delete from platform.inbox where processed_at < ${age}`, [
      INBOX_RETENTION_DAYS,
    ]);
    await this.pool.query('delete from platform.idempotency_keys where expires_at < now()');
  }
}
