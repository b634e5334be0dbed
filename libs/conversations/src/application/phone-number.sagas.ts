import { CoordinatorLetGo, OrganizationDeleted, PhoneNumberOrdered } from '@coordinator/contracts';
import type { IntegrationEvent } from '@coordinator/contracts';
import { Injectable } from '@nestjs/common';
import { ofType, Saga } from '@nestjs/cqrs';
import { map } from 'rxjs';
import type { Observable } from 'rxjs';
import { BuyOrderedNumber } from './buy-ordered-number.command';
import { GiveUpPhoneNumbers } from './give-up-phone-numbers.command';
import { UnassignCoordinator } from './unassign-coordinator.command';

@Injectable()
export class PhoneNumberSagas {
  /** The provider is asked after the order is committed, so that its outage costs nobody the sign-up. */
  @Saga()
  buyWhatIsOrdered = (events$: Observable<IntegrationEvent>): Observable<BuyOrderedNumber> =>
    events$.pipe(
      ofType(PhoneNumberOrdered),
      map(({ orderId }) => new BuyOrderedNumber(orderId)),
    );

  /** A number costs money for as long as it is held. */
  @Saga()
  giveUpWithTheOrganization = (
    events$: Observable<IntegrationEvent>,
  ): Observable<GiveUpPhoneNumbers> =>
    events$.pipe(
      ofType(OrganizationDeleted),
      map(() => new GiveUpPhoneNumbers()),
    );

  /** Else nobody would answer there, however many others are on duty. */
  @Saga()
  unassignWhoIsLetGo = (events$: Observable<IntegrationEvent>): Observable<UnassignCoordinator> =>
    events$.pipe(
      ofType(CoordinatorLetGo),
      map(({ coordinatorId }) => new UnassignCoordinator(coordinatorId)),
    );
}
