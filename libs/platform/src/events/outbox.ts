import { eventTypeOf } from '@coordinator/contracts';
import type { IntegrationEvent } from '@coordinator/contracts';
import { Injectable } from '@nestjs/common';
import { currentContext } from '../context/request-context';
import { Clock, newId } from '../domain';

type Execute = (text: string, parameters: readonly unknown[]) => Promise<unknown>;

/** Writes events beside the change that caused them; the relay hands them on afterwards. */
@Injectable()
export class Outbox {
  constructor(private readonly clock: Clock) {}

  async store(events: readonly IntegrationEvent[], execute: Execute): Promise<void> {
    const context = currentContext();
    const occurredAt = this.clock.now().toString();
    const rows = events.map((event) => {
      const { name, version } = eventTypeOf(event);
      return {
        id: newId(),
        type: name,
        version,
        aggregate_id: event.aggregateId,
        payload: { ...event },
      };
    });
    await execute(
      `insert into platform.outbox
         (id, organization_id, type, version, aggregate_id, payload, correlation_id, causation_id, occurred_at)
       select id, $2, type, version, aggregate_id, payload, $3, $4, $5
         from jsonb_to_recordset($1::jsonb)
           as event (id uuid, type text, version int, aggregate_id text, payload jsonb)`,
      [
        JSON.stringify(rows),
        context?.organizationId ?? null,
        context?.correlationId ?? null,
        context?.causationId ?? null,
        occurredAt,
      ],
    );
  }
}
