import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FaultRegistry } from '../../faults/fault-registry';
import { callWebhook } from './call-webhook';
import type { Webhook } from './webhook';

export interface WebhookQueueOptions {
  database: DatabaseSync;
  faults: FaultRegistry;
  authToken: string;
  /** Told of what an account's server answered. */
  onAnswer: (webhook: Webhook, answer: string) => void;
  /** Told of a webhook that nobody took. */
  onFailure: (webhook: Webhook, reason: unknown) => void;
}

interface Waiting {
  id: number;
  webhook: Webhook;
}

/** How long a webhook that is to be overtaken waits for the next of its lane. */
const OVERTAKING_MS = 2000;

/**
 * The webhooks that are still to be delivered. Lanes go side by side; within one, the next goes
 * when the one before was taken or given up, unless a fault reorders them. They are kept in the
 * database, so one that was under way when the process died is delivered again.
 */
export class WebhookQueue {
  private readonly lanes = new Map<string, Waiting[]>();
  private readonly arrivals = new Map<string, () => void>();
  private readonly stopping = new AbortController();
  private readonly insert: StatementSync;
  private readonly remove: StatementSync;

  constructor(private readonly options: WebhookQueueOptions) {
    const { database } = options;
    database.exec(
      'CREATE TABLE IF NOT EXISTS webhooks (id INTEGER PRIMARY KEY, webhook TEXT NOT NULL)',
    );
    this.insert = database.prepare('INSERT INTO webhooks (webhook) VALUES (?)');
    this.remove = database.prepare('DELETE FROM webhooks WHERE id = ?');
  }

  /** Goes on with what an earlier run left. */
  start(): void {
    const rows = this.options.database.prepare('SELECT * FROM webhooks ORDER BY id').all();
    for (const { id, webhook } of rows) {
      this.enqueue({ id: Number(id), webhook: JSON.parse(String(webhook)) as Webhook });
    }
  }

  /** Ends every call and wait; what is not delivered stays for the next start. */
  stop(): void {
    this.stopping.abort();
  }

  add(webhook: Webhook): void {
    const { lastInsertRowid } = this.insert.run(JSON.stringify(webhook));
    this.enqueue({ id: Number(lastInsertRowid), webhook });
  }

  private enqueue(waiting: Waiting): void {
    const { lane } = waiting.webhook;
    const others = this.lanes.get(lane);
    if (others) {
      others.push(waiting);
      this.arrivals.get(lane)?.();
    } else {
      const queue = [waiting];
      this.lanes.set(lane, queue);
      void this.work(lane, queue);
    }
  }

  private async work(lane: string, queue: Waiting[]): Promise<void> {
    // Not before whoever adds it is through with their transaction.
    await Promise.resolve();
    for (let first = queue.shift(); first && !this.stopping.signal.aborted; first = queue.shift()) {
      const fault = this.options.faults.claimDelivery('twilio');
      const overtaking = fault?.reorder ? await this.nextOf(lane, queue) : undefined;
      for (const waiting of overtaking ? [overtaking, first] : [first]) {
        await this.deliver(waiting, fault?.duplicate ? 2 : 1);
      }
    }
    this.lanes.delete(lane);
  }

  private async nextOf(lane: string, queue: Waiting[]): Promise<Waiting | undefined> {
    if (queue.length === 0) {
      const arrived = new AbortController();
      this.arrivals.set(lane, () => arrived.abort());
      const signal = AbortSignal.any([arrived.signal, this.stopping.signal]);
      await sleep(OVERTAKING_MS, undefined, { signal }).catch(() => undefined);
      this.arrivals.delete(lane);
    }
    return queue.shift();
  }

  private async deliver({ id, webhook }: Waiting, times: number): Promise<void> {
    const { authToken, onAnswer, onFailure } = this.options;
    const { signal } = this.stopping;
    const calls = Array.from({ length: times }, () => callWebhook(webhook, authToken, signal));
    const outcome = await Promise.any(calls).then(
      (answer) => () => onAnswer(webhook, answer),
      (reason: AggregateError) => () => onFailure(webhook, reason.errors[0]),
    );
    await Promise.allSettled(calls);
    if (signal.aborted) return;
    this.remove.run(id);
    outcome();
  }
}
