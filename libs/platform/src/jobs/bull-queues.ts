import { BullModule, getQueueToken } from '@nestjs/bull';
import type { DynamicModule } from '@nestjs/common';
import { Inject, Injectable, Module } from '@nestjs/common';
import type { Queue } from 'bull';
import { Config } from '../config/config';
import { QUEUES } from './job';
import type { QueueKey } from './job';

/** What Bull carries: the id of a job row. Everything else is in PostgreSQL. */
export interface BullPayload {
  id: string;
}

const keys = Object.keys(QUEUES) as QueueKey[];

/** The Bull queues by key. */
@Injectable()
export class BullQueues {
  readonly #queues: Record<QueueKey, Queue<BullPayload>>;

  constructor(
    @Inject(getQueueToken(QUEUES.calls)) calls: Queue<BullPayload>,
    @Inject(getQueueToken(QUEUES.sms)) sms: Queue<BullPayload>,
    @Inject(getQueueToken(QUEUES.campaigns)) campaigns: Queue<BullPayload>,
    @Inject(getQueueToken(QUEUES.turns)) turns: Queue<BullPayload>,
    @Inject(getQueueToken(QUEUES.default)) defaultQueue: Queue<BullPayload>,
  ) {
    this.#queues = { calls, sms, campaigns, turns, default: defaultQueue };
  }

  get(key: QueueKey): Queue<BullPayload> {
    return this.#queues[key];
  }

  entries(): [QueueKey, Queue<BullPayload>][] {
    return keys.map((key) => [key, this.#queues[key]]);
  }
}

@Module({})
export class BullQueuesModule {
  static forRoot(): DynamicModule {
    return {
      module: BullQueuesModule,
      imports: [
        BullModule.forRootAsync({
          inject: [Config],
          useFactory: (config: Config) => ({
            url: config.REDIS_URL,
            // One Redis may carry several installations.
            prefix: `coordinator${new URL(config.DATABASE_URL).pathname}`,
            defaultJobOptions: { removeOnComplete: true, removeOnFail: true, attempts: 1 },
          }),
        }),
        BullModule.registerQueue(...keys.map((key) => ({ name: QUEUES[key] }))),
      ],
      providers: [BullQueues],
      exports: [BullQueues],
    };
  }
}
