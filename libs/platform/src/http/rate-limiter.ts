import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import { Logger } from '../logging/logger';
import { RateLimited, Unavailable } from './http-errors';
import type { Limit } from './rate-limits';
import { RedisConnection } from '../redis/redis-connection';

export interface Remaining {
  limit: number;
  remaining: number;
  resetSeconds: number;
}

/** Counts requests in Redis, so that all API processes share one count. */
@Injectable()
export class RateLimiter {
  readonly #limiters = new Map<string, RateLimiterRedis>();

  constructor(
    private readonly redis: RedisConnection,
    private readonly logger: Logger,
  ) {}

  /**
   * Counts one request of `subject` under the limit called `name`. Throws
   * {@link RateLimited} beyond it. While Redis is down, `whenBlind` decides: let the
   * request pass uncounted, or refuse it with 503.
   */
  async count(
    name: string,
    subject: string,
    limit: Limit,
    whenBlind: 'pass' | 'refuse',
  ): Promise<Remaining | undefined> {
    try {
      return describe(limit, await this.#limiter(name, limit).consume(digest(subject)));
    } catch (error) {
      if (error instanceof RateLimiterRes) throw new RateLimited(seconds(error));
      this.logger.warn({ err: error, limit: name }, 'Requests cannot be counted');
      if (whenBlind === 'pass') return undefined;
      throw new Unavailable('unavailable', 'This does not work for the moment. Please try again.');
    }
  }

  #limiter(name: string, limit: Limit): RateLimiterRedis {
    let limiter = this.#limiters.get(name);
    if (!limiter) {
      limiter = new RateLimiterRedis({
        storeClient: this.redis.client,
        keyPrefix: `rate-limit:${name}`,
        points: limit.points,
        duration: limit.durationSeconds,
        rejectIfRedisNotReady: true,
      });
      this.#limiters.set(name, limiter);
    }
    return limiter;
  }
}

function describe(limit: Limit, result: RateLimiterRes): Remaining {
  return { limit: limit.points, remaining: result.remainingPoints, resetSeconds: seconds(result) };
}

function seconds({ msBeforeNext }: RateLimiterRes): number {
  return Math.max(1, Math.ceil(msBeforeNext / 1000));
}

/** Addresses and emails are personal data: Redis holds only what cannot be read back. */
function digest(subject: string): string {
  return createHash('sha256').update(subject).digest('base64url');
}
