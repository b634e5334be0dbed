import { OrganizationUpdated } from '@coordinator/contracts';
import type { IntegrationEvent } from '@coordinator/contracts';
import { Injectable } from '@nestjs/common';
import { ofType, Saga } from '@nestjs/cqrs';
import { map } from 'rxjs';
import type { Observable } from 'rxjs';
import { RestateFacts } from './restate-facts.command';

@Injectable()
export class OrganizationFactsSaga {
  /** Nobody should be told hours that the owner has changed. */
  @Saga()
  restateWhatChanged = (events$: Observable<IntegrationEvent>): Observable<RestateFacts> =>
    events$.pipe(
      ofType(OrganizationUpdated),
      map(({ changed }) => new RestateFacts(changed)),
    );
}
