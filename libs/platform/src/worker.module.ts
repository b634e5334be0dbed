import { setTimeout as sleep } from 'node:timers/promises';
import { Module } from '@nestjs/common';
import type { OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { CleanUp } from './clean-up';
import { Config } from './config/config';
import { OutboxRows } from './events/outbox-rows';
import { Relay } from './events/relay';
import { SagaRunner } from './events/saga-runner';
import { WorkSignal } from './events/work-signal';
import { BullQueues, BullQueuesModule } from './jobs/bull-queues';
import type { QueueKey } from './jobs/job';
import { JobDispatcher } from './jobs/job-dispatcher';
import { JobProcessor } from './jobs/job-processor';
import { JobRegistry } from './jobs/job-registry';
import { JobRows } from './jobs/job-rows';
import { LivePublisher } from './live/live-publisher';
import { Logger } from './logging/logger';
import { RedisConnection } from './redis/redis-connection';
import { WorkerLoop } from './worker-loop';

const POLL_MS = 1_000;
const SWEEP_MS = 5_000;
const CLEAN_UP_MS = 3_600_000;
const GRACE_MS = 10_000;

/** What only the worker runs: the relay, the sweep and the Bull processors. */
@Module({
  imports: [DiscoveryModule, BullQueuesModule.forRoot()],
  providers: [
    CleanUp,
    OutboxRows,
    LivePublisher,
    RedisConnection,
    Relay,
    SagaRunner,
    WorkSignal,
    JobRows,
    JobRegistry,
    JobProcessor,
    JobDispatcher,
  ],
})
export class WorkerModule implements OnApplicationBootstrap, OnApplicationShutdown {
  /** Loops that the wake-up notification wakes; the others only keep their interval. */
  readonly #prompt: WorkerLoop[];
  readonly #periodic: WorkerLoop[];
  #stopped: Promise<void> | undefined;

  constructor(
    private readonly config: Config,
    private readonly registry: JobRegistry,
    private readonly processor: JobProcessor,
    private readonly queues: BullQueues,
    private readonly signal: WorkSignal,
    private readonly logger: Logger,
    relay: Relay,
    dispatcher: JobDispatcher,
    events: OutboxRows,
    jobs: JobRows,
    cleanUp: CleanUp,
  ) {
    const loop = (name: string, intervalMs: number, pass: () => Promise<boolean>) =>
      new WorkerLoop(name, intervalMs, pass, logger);
    const dispatch = () => dispatcher.dispatch();
    const nextTimer = () => dispatcher.nextDueInMs();
    this.#prompt = [
      loop('relay', POLL_MS, () => relay.relay()),
      new WorkerLoop('dispatch', POLL_MS, dispatch, logger, nextTimer),
    ];
    this.#periodic = [
      loop('recover', SWEEP_MS, async () => {
        await events.buryAbandoned();
        return (await jobs.recoverAbandoned()) > 0;
      }),
      loop('clean-up', CLEAN_UP_MS, async () => {
        await cleanUp.run();
        return false;
      }),
    ];
  }

  onApplicationBootstrap(): void {
    this.registry.load();
    const concurrency: Record<QueueKey, number> = {
      calls: this.config.QUEUE_CALLS_CONCURRENCY,
      sms: this.config.QUEUE_SMS_CONCURRENCY,
      campaigns: this.config.QUEUE_CAMPAIGNS_CONCURRENCY,
      turns: this.config.QUEUE_TURNS_CONCURRENCY,
      default: this.config.QUEUE_DEFAULT_CONCURRENCY,
    };
    for (const [key, queue] of this.queues.entries()) {
      queue.on('error', (error) =>
        this.logger.warn({ err: error, queue: key }, 'Redis is out of reach'),
      );
      void queue.process(concurrency[key], (job) => this.processor.process(job.data.id));
    }
    for (const loop of [...this.#prompt, ...this.#periodic]) loop.wake();
    this.signal.start(() => {
      for (const loop of this.#prompt) loop.wake();
    });
  }

  /** Finishes the work at hand; what takes longer is cut off, and taken up by another worker once its lease is over. */
  onApplicationShutdown(): Promise<void> {
    return (this.#stopped ??= this.#stop());
  }

  async #stop(): Promise<void> {
    const finished = await Promise.race([
      this.#finish().then(() => true),
      sleep(GRACE_MS, false, { ref: false }),
    ]);
    if (finished) return;
    this.logger.warn({}, 'Some work was cut off');
    // Without Redis, its clients would wait for it for ever.
    for (const [, queue] of this.queues.entries())
      for (const client of queue.clients) client.disconnect();
  }

  async #finish(): Promise<void> {
    await this.signal.stop();
    await Promise.all([...this.#prompt, ...this.#periodic].map((loop) => loop.stop()));
    await Promise.all(this.queues.entries().map(([, queue]) => queue.close()));
  }
}
