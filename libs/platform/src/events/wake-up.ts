import { Inject, Injectable } from '@nestjs/common';
import type { OnModuleDestroy } from '@nestjs/common';
import type { Pool } from 'pg';
import { Logger } from '../logging/logger';

/** Connections of the application role, beside those of the ORM. */
export const APP_POOL = Symbol('APP_POOL');
/** PostgreSQL notification channel that wakes the worker. */
export const WAKE_UP_CHANNEL = 'coordinator_work';
/** Short against what a person notices, long enough to gather the commits of a busy moment. */
const DEBOUNCE_MS = 20;

/**
 * Tells the worker that there is work. Sent after the commit and debounced:
 * a NOTIFY inside the transaction would serialize all commits. Losing one costs
 * at most the worker's poll interval.
 */
@Injectable()
export class WakeUp implements OnModuleDestroy {
  #timer: NodeJS.Timeout | undefined;

  constructor(
    @Inject(APP_POOL) private readonly pool: Pool,
    private readonly logger: Logger,
  ) {}

  send(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.pool.query(`notify ${WAKE_UP_CHANNEL}`).catch((error: unknown) => {
        this.logger.warn({ err: error }, 'The worker could not be woken; it polls');
      });
    }, DEBOUNCE_MS);
  }

  onModuleDestroy(): void {
    clearTimeout(this.#timer);
  }
}
