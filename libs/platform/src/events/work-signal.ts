import { Injectable } from '@nestjs/common';
import pg from 'pg';
import { setTimeout as sleep } from 'node:timers/promises';
import { Config } from '../config/config';
import { WAKE_UP_CHANNEL } from './wake-up';

const RECONNECT_AFTER_MS = 1_000;

/** Listens for the wake-up notification on a connection of its own, and connects again when that is lost. */
@Injectable()
export class WorkSignal {
  #client: pg.Client | undefined;
  #stopped = false;

  constructor(private readonly config: Config) {}

  start(onSignal: () => void): void {
    void this.#listen(onSignal);
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#client?.end().catch(() => undefined);
  }

  async #listen(onSignal: () => void): Promise<void> {
    while (!this.#stopped) {
      const client = new pg.Client({ connectionString: this.config.relayDatabaseUrl });
      const lost = new Promise<void>((resolve) => {
        client.on('error', () => resolve()); // one loss may be told twice
        client.once('end', () => resolve());
      });
      try {
        await client.connect();
        this.#client = client;
        client.on('notification', onSignal);
        await client.query(`listen ${WAKE_UP_CHANNEL}`);
        onSignal(); // whatever came while nobody listened
        await lost;
      } catch {
        await client.end().catch(() => undefined);
      }
      if (!this.#stopped) await sleep(RECONNECT_AFTER_MS, undefined, { ref: false });
    }
  }
}
