import { Injectable } from '@nestjs/common';
import type { OnApplicationShutdown, OnModuleInit } from '@nestjs/common';
import { Redis } from 'ioredis';
import { Config } from '../config/config';
import { Logger } from '../logging/logger';

const TIMEOUT_MS = 500;

/**
 * The connection of a process to Redis, beside those of Bull. Answers or fails at once, and never
 * queues: no work must wait for Redis to come back.
 */
@Injectable()
export class RedisConnection implements OnModuleInit, OnApplicationShutdown {
  readonly client: Redis;

  constructor(
    config: Config,
    private readonly logger: Logger,
  ) {
    this.client = new Redis(config.REDIS_URL, {
      lazyConnect: true,
      enableOfflineQueue: false,
      maxRetriesPerRequest: 0,
      connectTimeout: TIMEOUT_MS,
      commandTimeout: TIMEOUT_MS,
      disconnectTimeout: 100,
      retryStrategy: (attempt) => Math.min(attempt * 100, 2000),
    });
    // Without a listener ioredis prints every failed attempt; callers see the failure themselves.
    this.client.on('error', () => undefined);
  }

  async onModuleInit(): Promise<void> {
    try {
      await this.client.connect();
    } catch (error) {
      this.logger.warn({ err: error }, 'Redis does not answer yet');
    }
  }

  onApplicationShutdown(): void {
    this.client.disconnect();
  }
}
