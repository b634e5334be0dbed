import {
  FollowUpCreated,
  MessageFailed,
  MessageLeftUnanswered,
  PersonRequested,
  PhoneNumberOrderFailed,
  RecipientOptedOut,
} from '@coordinator/contracts';
import type { IntegrationEvent } from '@coordinator/contracts';
import { Injectable } from '@nestjs/common';
import { ofType, Saga } from '@nestjs/cqrs';
import type { ICommand } from '@nestjs/cqrs';
import { filter, map } from 'rxjs';
import type { Observable } from 'rxjs';
import { TellOfFailedMessage } from './tell-of-failed-message.command';
import { TellOfFailedNumber } from './tell-of-failed-number.command';
import { TellOfFollowUp } from './tell-of-follow-up.command';
import { TellOfOptOut } from './tell-of-opt-out.command';
import { TellOfPersonRequested } from './tell-of-person-requested.command';
import { TellOfUnansweredMessage } from './tell-of-unanswered-message.command';

type Events = Observable<IntegrationEvent>;
type Commands = Observable<ICommand>;

/** What of all that happens the people of a business are told. */
@Injectable()
export class NotificationSagas {
  /** What staff write down themselves is no news to them. */
  @Saga()
  tellOfFollowUps = (events$: Events): Commands =>
    events$.pipe(
      ofType(FollowUpCreated),
      filter(({ coordinatorId }) => coordinatorId !== null),
      map((event) => new TellOfFollowUp(event)),
    );

  @Saga()
  tellOfPersonRequests = (events$: Events): Commands =>
    events$.pipe(
      ofType(PersonRequested),
      map((event) => new TellOfPersonRequested(event)),
    );

  /** Not of alerts to staff, which would go round in circles, and not of what an opt-out has told already. */
  @Saga()
  tellOfFailedMessages = (events$: Events): Commands =>
    events$.pipe(
      ofType(MessageFailed),
      filter(
        ({ message, code }) => message.purpose !== 'staff_alert' && code !== 'recipient_opted_out',
      ),
      map((event) => new TellOfFailedMessage(event)),
    );

  @Saga()
  tellOfUnansweredMessages = (events$: Events): Commands =>
    events$.pipe(
      ofType(MessageLeftUnanswered),
      map((event) => new TellOfUnansweredMessage(event)),
    );

  @Saga()
  tellOfOptOuts = (events$: Events): Commands =>
    events$.pipe(
      ofType(RecipientOptedOut),
      filter(({ source }) => source !== 'staff'),
      map((event) => new TellOfOptOut(event)),
    );

  @Saga()
  tellOfFailedNumbers = (events$: Events): Commands =>
    events$.pipe(
      ofType(PhoneNumberOrderFailed),
      map((event) => new TellOfFailedNumber(event)),
    );
}
