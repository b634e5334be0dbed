import { currentOrganizationId, UnitOfWork } from '@coordinator/platform';
import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import type { LogEntry } from '../domain/log-entry';

/** Keeps an event in the log. The same event counts once. */
export class LogEvent extends Command<void> {
  constructor(
    readonly eventId: string,
    /** ISO 8601. */
    readonly occurredAt: string,
    readonly entry: LogEntry,
  ) {
    super();
  }
}

@CommandHandler(LogEvent)
export class LogEventHandler implements ICommandHandler<LogEvent> {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute({ eventId, occurredAt, entry }: LogEvent): Promise<void> {
    await this.unitOfWork.query(
      `insert into analytics.event_logs
         (id, organization_id, coordinator_id, contact_id, event_type, event_category, event_data, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (id) do nothing`,
      [
        eventId,
        currentOrganizationId(),
        entry.coordinatorId,
        entry.contactId,
        entry.eventType,
        entry.eventCategory,
        JSON.stringify(entry.eventData),
        occurredAt,
      ],
    );
  }
}
