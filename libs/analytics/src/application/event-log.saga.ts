import type { IntegrationEvent } from '@coordinator/contracts';
import { Injectable } from '@nestjs/common';
import { Saga } from '@nestjs/cqrs';
import { mergeMap } from 'rxjs';
import type { Observable } from 'rxjs';
import { logEntryOf } from '../domain/log-entry';
import { LogEvent } from './log-event.command';

@Injectable()
export class EventLogSaga {
  @Saga()
  logWhatHappens = (events$: Observable<IntegrationEvent>): Observable<LogEvent> =>
    events$.pipe(
      mergeMap((event) => {
        const { eventId, occurredAt, organizationId } = event;
        const entry = organizationId ? logEntryOf(event) : null;
        return entry && eventId && occurredAt ? [new LogEvent(eventId, occurredAt, entry)] : [];
      }),
    );
}
