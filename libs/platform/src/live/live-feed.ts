import type { LiveEvent } from '@coordinator/contracts';
import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { OnApplicationShutdown } from '@nestjs/common';
import type { Redis } from 'ioredis';
import { Config } from '../config/config';
import { RedisConnection } from '../redis/redis-connection';
import { liveKeys } from './live-keys';
import type { LiveMessage } from './live-keys';

export interface FeedEntry {
  readonly id: string;
  readonly event: LiveEvent;
}

/** Who watches the feed of one organization. */
export interface FeedListener {
  onEvent(entry: FeedEntry): void;
  /** Events may have been missed. */
  onGap(): void;
}

/** What was missed since an entry, in order; null where that can no longer be told. */
export type Missed = readonly FeedEntry[] | null;

type StreamRows = [id: string, fields: string[]][];

/** How long a reader waits for Redis before the stream opens without it. */
const SUBSCRIBE_MS = 500;

/** The events of all organizations as they happen: one subscription for the whole process. */
@Injectable()
export class LiveFeed implements OnApplicationShutdown {
  readonly #keys: ReturnType<typeof liveKeys>;
  readonly #listeners = new Map<string, Set<FeedListener>>();
  readonly #subscribed = Promise.withResolvers<void>();
  #subscriber: Redis | undefined;

  constructor(
    config: Config,
    private readonly redis: RedisConnection,
  ) {
    this.#keys = liveKeys(config);
  }

  /**
   * Tells the listener of each event from now on. Answers the way to end that. While Redis
   * is away it waits a moment only: the listener is told of the gap once Redis is back.
   */
  async watch(organizationId: string, listener: FeedListener): Promise<() => void> {
    this.#subscriber ??= this.#subscribe();
    await Promise.race([this.#subscribed.promise, sleep(SUBSCRIBE_MS, undefined, { ref: false })]);
    const listeners = this.#listeners.get(organizationId) ?? new Set();
    this.#listeners.set(organizationId, listeners.add(listener));
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) this.#listeners.delete(organizationId);
    };
  }

  /** The id of the latest event, if any is kept. */
  async latestId(organizationId: string): Promise<string | null> {
    const rows = (await this.redis.client.xrevrange(
      this.#keys.stream(organizationId),
      '+',
      '-',
      'COUNT',
      1,
    )) as StreamRows;
    return rows[0]?.[0] ?? null;
  }

  /** What came after an entry. The entry itself must still be kept, or else something may be missing. */
  async missedSince(organizationId: string, id: string): Promise<Missed> {
    const rows = (await this.redis.client.xrange(
      this.#keys.stream(organizationId),
      id,
      '+',
    )) as StreamRows;
    if (rows[0]?.[0] !== id) return null;
    return rows.slice(1).map(([entryId, [, event = '']]) => ({
      id: entryId,
      event: JSON.parse(event) as LiveEvent,
    }));
  }

  onApplicationShutdown(): void {
    this.#subscriber?.disconnect();
  }

  #subscribe(): Redis {
    const subscriber = this.redis.client.duplicate({
      lazyConnect: false,
      enableOfflineQueue: true,
      maxRetriesPerRequest: null,
      commandTimeout: undefined,
      autoResubscribe: false,
    });
    subscriber.on('error', () => undefined); // the gap is told once it is back
    subscriber.on('ready', () => {
      subscriber.subscribe(this.#keys.channel).then(
        () => {
          for (const listener of this.#all()) listener.onGap();
          this.#subscribed.resolve();
        },
        () => undefined, // lost again; the next time it is ready, it tries again
      );
    });
    subscriber.on('message', (_channel, text: string) =>
      this.#hand(JSON.parse(text) as LiveMessage),
    );
    return subscriber;
  }

  #hand({ organizationId, id, event }: LiveMessage): void {
    const listeners = this.#listeners.get(organizationId);
    if (!listeners) return;
    const entry = { id, event: JSON.parse(event) as LiveEvent };
    for (const listener of listeners) listener.onEvent(entry);
  }

  #all(): FeedListener[] {
    return [...this.#listeners.values()].flatMap((listeners) => [...listeners]);
  }
}
