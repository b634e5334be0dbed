import { liveAudienceOf } from '@coordinator/contracts';
import type { LiveEvent } from '@coordinator/contracts';
import { Injectable } from '@nestjs/common';
import { Config } from '../config/config';
import type { OutboxRow } from '../events/outbox-rows';
import { Logger } from '../logging/logger';
import { RedisConnection } from '../redis/redis-connection';
import { liveKeys } from './live-keys';

/** How many events of an organization are kept for those who come back after a gap. */
const KEPT_EVENTS = 500;
const KEPT_SECONDS = 3_600;

/** Keeps the event and tells the API processes of it in one step, under the id that it is kept by. */
const PUBLISH = `
  local id = redis.call('XADD', KEYS[1], 'MAXLEN', '~', ARGV[1], '*', 'event', ARGV[4])
  redis.call('EXPIRE', KEYS[1], ARGV[2])
  redis.call('PUBLISH', KEYS[2], cjson.encode({ id = id, organizationId = ARGV[3], event = ARGV[4] }))
  return id`;

/** Tells the open screens of an organization what happened. They can do without: a failure costs a warning. */
@Injectable()
export class LivePublisher {
  readonly #keys: ReturnType<typeof liveKeys>;

  constructor(
    config: Config,
    private readonly redis: RedisConnection,
    private readonly logger: Logger,
  ) {
    this.#keys = liveKeys(config);
  }

  async publish(row: OutboxRow): Promise<void> {
    if (!row.organization_id || liveAudienceOf(row.type) === null) return;
    const event: LiveEvent = {
      type: row.type,
      occurredAt: row.occurred_at.toISOString(),
      data: row.payload as Record<string, unknown>,
    };
    try {
      await this.redis.client.eval(
        PUBLISH,
        2,
        this.#keys.stream(row.organization_id),
        this.#keys.channel,
        KEPT_EVENTS,
        KEPT_SECONDS,
        row.organization_id,
        JSON.stringify(event),
      );
    } catch (error) {
      this.logger.warn({ err: error, event: row.type }, 'An event was not shown live');
    }
  }
}
