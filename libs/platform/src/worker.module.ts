import { Module } from '@nestjs/common';
import type { OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
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
import { Logger } from './logging/logger';
import { WorkerLoop } from './worker-loop';

const POLL_MS = 1_000;
const SWEEP_MS = 5_000;
const CLEAN_UP_MS = 3_600_000;
const RETENTION_DAYS = 7;

/** What only the worker runs: the relay, the sweep and the Bull processors. */
@Module({
  imports: [DiscoveryModule, BullQueuesModule.forRoot()],
  providers: [
    OutboxRows, Relay, SagaRunner, WorkSignal, JobRows, JobRegistry, JobProcessor, JobDispatcher,
  ],
  exports: [JobRows, OutboxRows],
})
export class WorkerModule implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #loops: WorkerLoop[];

  constructor(
    private readonly config: Config,
    private readonly registry: JobRegistry,
    private readonly processor: JobProcessor,
    private readonly queues: BullQueues,
    private readonly signal: WorkSignal,
    private readonly logger: Logger,
    relay: Relay,
    dispatcher: JobDispatcher,
    jobs: JobRows,
    outbox: OutboxRows,
  ) {
    const loop = (name: string, intervalMs: number, pass: () => Promise<boolean>) =>
      new WorkerLoop(name, intervalMs, pass, logger);
    this.#loops = [
      loop('relay', POLL_MS, () => relay.relay()),
      loop('dispatch', POLL_MS, () => dispatcher.dispatch()),
      loop('recover', SWEEP_MS, async () => (await jobs.recoverAbandoned()) > 0),
      loop('clean-up', CLEAN_UP_MS, async () => {
        await jobs.deleteFinished(RETENTION_DAYS);
        await outbox.deleteProcessed(RETENTION_DAYS);
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
      queue.on('error', (error) => this.logger.warn({ err: error, queue: key }, 'Redis is out of reach'));
      void queue.process(concurrency[key], (job) => this.processor.process(job.data.id));
    }
    for (const loop of this.#loops) loop.start();
    this.signal.start(() => {
      for (const loop of this.#loops.slice(0, 2)) loop.wake();
    });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.signal.stop();
    await Promise.all(this.#loops.map((loop) => loop.stop()));
    await Promise.all(this.queues.entries().map(([, queue]) => queue.close()));
  }
}
