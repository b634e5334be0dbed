import { PhoneNumberOrdered } from '@coordinator/contracts';
import type { IntegrationEvent } from '@coordinator/contracts';
import { Injectable } from '@nestjs/common';
import { ofType, Saga } from '@nestjs/cqrs';
import { map } from 'rxjs';
import type { Observable } from 'rxjs';
import { BuyOrderedNumber } from './buy-ordered-number.command';

@Injectable()
export class PhoneNumberSagas {
  /** The provider is asked after the order is committed, so that its outage costs nobody the sign-up. */
  @Saga()
  buyWhatIsOrdered = (events$: Observable<IntegrationEvent>): Observable<BuyOrderedNumber> =>
    events$.pipe(
      ofType(PhoneNumberOrdered),
      map(({ orderId }) => new BuyOrderedNumber(orderId)),
    );
}
