import { reviveEvent } from '@coordinator/contracts';
import { Injectable } from '@nestjs/common';
import { backgroundContext } from '../context/background-context';
import { runInContext } from '../context/request-context';
import { LivePublisher } from '../live/live-publisher';
import { Logger } from '../logging/logger';
import { summarize } from '../logging/summarize';
import { OutboxRows } from './outbox-rows';
import type { OutboxRow } from './outbox-rows';
import { SagaRunner } from './saga-runner';

const BATCH = 20;

/** Hands events from the outbox to the sagas. One that fails is tried again later and holds up no other aggregate. */
@Injectable()
export class Relay {
  constructor(
    private readonly rows: OutboxRows,
    private readonly sagas: SagaRunner,
    private readonly live: LivePublisher,
    private readonly logger: Logger,
  ) {}

  /** Relays one batch. Returns whether there may be more. */
  async relay(): Promise<boolean> {
    const rows = await this.rows.claim(BATCH);
    await Promise.all(rows.map((row) => this.#handle(row)));
    return rows.length > 0;
  }

  async #handle(row: OutboxRow): Promise<void> {
    await runInContext(backgroundContext(row), async () => {
      void this.live.publish(row); // again after a death: screens can bear to hear it twice
      try {
        const event = reviveEvent(row.type, row.version, row.payload, {
          eventId: row.id,
          occurredAt: row.occurred_at.toISOString(),
          organizationId: row.organization_id,
        });
        await this.sagas.run(event);
      } catch (error) {
        this.logger.error(
          { err: error, event: row.type, attempt: row.attempts },
          'An event failed',
        );
        await this.rows.fail(row, summarize(error));
        return;
      }
      await this.rows.succeed(row);
    });
  }
}
