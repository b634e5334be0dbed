import { Injectable } from '@nestjs/common';
import type { OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import type { Pool, PoolConfig } from 'pg';

/** Connections of the relay role, which sees the outbox and the jobs of every tenant. */
export const RELAY_POOL = Symbol('RELAY_POOL');

const CONNECT_TIMEOUT_MS = 10_000;

/** A pool that survives the loss of its connections, idle ones and those at work. */
export function createPool(connectionString: string, max: number, options: PoolConfig = {}): Pool {
  const pool = new pg.Pool({
    connectionString,
    max,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    ...options,
  });
  // Without listeners, a connection dropped by the server would end the process. The pool
  // replaces it; who was using it learns so from the next statement.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
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
