import {
  OrganizationCreated,
  OrganizationUpdated,
  type IntegrationEvent,
} from '@coordinator/contracts';
import { Injectable } from '@nestjs/common';
import { ofType, Saga } from '@nestjs/cqrs';
import { filter, map, type Observable } from 'rxjs';
import { FollowOrganization } from './follow-organization.command';

const FOLLOWED = ['timezone', 'businessHours'];

/** Keeps the calendar in step with the organization that it belongs to. */
@Injectable()
export class OrganizationSaga {
  @Saga()
  openItsBook = (events$: Observable<IntegrationEvent>): Observable<FollowOrganization> =>
    events$.pipe(
      ofType(OrganizationCreated),
      map(() => new FollowOrganization([])),
    );

  @Saga()
  followIt = (events$: Observable<IntegrationEvent>): Observable<FollowOrganization> =>
    events$.pipe(
      ofType(OrganizationUpdated),
      filter(({ changed }) => changed.some((field) => FOLLOWED.includes(field))),
      map(({ changed }) => new FollowOrganization(changed)),
    );
}
