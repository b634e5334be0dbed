import { MessageReceived, MessageSent } from '@coordinator/contracts';
import type { IntegrationEvent } from '@coordinator/contracts';
import { Injectable } from '@nestjs/common';
import { ofType, Saga } from '@nestjs/cqrs';
import { map } from 'rxjs';
import type { Observable } from 'rxjs';
import { RecordUsage } from './record-usage.command';

@Injectable()
export class UsageSaga {
  /** The carrier charges for texts both ways. */
  @Saga()
  countMessages = (events$: Observable<IntegrationEvent>): Observable<RecordUsage> =>
    events$.pipe(
      ofType(MessageReceived, MessageSent),
      map(
        ({ message, segments, occurredAt }) =>
          new RecordUsage({
            type: message.channel,
            sourceId: message.messageId,
            coordinatorId: message.coordinatorId,
            quantity: segments,
            at: occurredAt ?? '',
          }),
      ),
    );
}
