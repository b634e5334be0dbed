import type { IntegrationEvent } from '@coordinator/contracts';

// Beside the instances, not in them: rows loaded by the ORM never pass through a constructor.
const pending = new WeakMap<AggregateRoot, IntegrationEvent[]>();

/**
 * Base of every aggregate. An aggregate raises events while it changes; the unit
 * of work pulls them at commit and stores them in the outbox, in the same transaction.
 */
export abstract class AggregateRoot {
  abstract readonly id: string;

  protected raise(event: IntegrationEvent): void {
    const events = pending.get(this);
    if (events) events.push(event);
    else pending.set(this, [event]);
  }

  /** Hands over the events raised since the last call, in order. */
  pullEvents(): IntegrationEvent[] {
    const events = pending.get(this) ?? [];
    pending.delete(this);
    return events;
  }
}
