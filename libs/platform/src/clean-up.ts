import { Inject, Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import type { Pool } from 'pg';
import { CLEAN_UP_TASK } from './clean-up-task';
import type { CleansUp } from './clean-up-task';
import { RELAY_POOL } from './database/pools';
import { Logger } from './logging/logger';

/** How long finished work is kept, to look into what happened. */
const RETENTION_DAYS = 7;
/** Longer than an event can live: what is noted of an event must outlast its replay. */
const INBOX_RETENTION_DAYS = 2 * RETENTION_DAYS;

/** Forgets what is over: finished jobs, handled events, expired idempotency keys, and what the contexts name. Dead letters stay. */
@Injectable()
export class CleanUp {
  constructor(
    @Inject(RELAY_POOL) private readonly pool: Pool,
    private readonly discovery: DiscoveryService,
    private readonly logger: Logger,
  ) {}

  /** Does what can be done; what fails is logged, and tried again the next time. */
  async run(): Promise<void> {
    for (const task of [{ cleanUp: () => this.#forgetWork() }, ...this.#tasks()]) {
      try {
        await task.cleanUp();
      } catch (error) {
        this.logger.error({ err: error, task: task.constructor.name }, 'A clean-up failed');
      }
    }
  }

  async #forgetWork(): Promise<void> {
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

  #tasks(): CleansUp[] {
    return this.discovery
      .getProviders()
      .filter(({ metatype }) => metatype && Reflect.hasMetadata(CLEAN_UP_TASK, metatype))
      .map(({ instance }) => instance as CleansUp);
  }
}
