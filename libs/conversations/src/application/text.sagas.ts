import { MessageSent } from '@coordinator/contracts';
import type { IntegrationEvent } from '@coordinator/contracts';
import { Injectable } from '@nestjs/common';
import { ofType, Saga } from '@nestjs/cqrs';
import { map } from 'rxjs';
import type { Observable } from 'rxjs';
import { RecordSentText } from './record-sent-text.command';

@Injectable()
export class TextSagas {
  /** Whom the business wrote to last is whom an answer from that number comes from. */
  @Saga()
  recordWhatIsSent = (events$: Observable<IntegrationEvent>): Observable<RecordSentText> =>
    events$.pipe(
      ofType(MessageSent),
      map(({ message }) => new RecordSentText(message)),
    );
}
