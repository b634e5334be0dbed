import { Injectable } from '@nestjs/common';
import type { OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import type { Pool } from 'pg';

/** Connections of the relay role, which sees the outbox and the jobs of every tenant. */
export const RELAY_POOL = Symbol('RELAY_POOL');

/** A pool that survives the loss of idle connections. */
export function createPool(connectionString: string, max: number): Pool {
  const pool = new pg.Pool({ connectionString, max });
  // Without a listener, a connection dropped by the server would end the process; the pool replaces it.
  pool.on('error', () => undefined);
  return pool;
}

/** Ends pools when the application stops. */
@Injectable()
export class PoolCloser implements OnApplicationShutdown {
  readonly #pools: Pool[] = [];

  add(pool: Pool): Pool {
    this.#pools.push(pool);
    return pool;
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all(this.#pools.map((pool) => pool.end()));
  }
}
