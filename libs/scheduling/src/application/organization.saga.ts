import { OrganizationCreated, type IntegrationEvent } from '@coordinator/contracts';
import { Injectable } from '@nestjs/common';
import { ofType, Saga } from '@nestjs/cqrs';
import { map, type Observable } from 'rxjs';
import { FollowOrganization } from './follow-organization.command';

/** Gives an organization that was founded without one a calendar. */
@Injectable()
export class OrganizationSaga {
  @Saga()
  openItsBook = (events$: Observable<IntegrationEvent>): Observable<FollowOrganization> =>
    events$.pipe(
      ofType(OrganizationCreated),
      map(() => new FollowOrganization([])),
    );
}
