import {
  AppointmentBooked,
  AppointmentCancelled,
  AppointmentRescheduled,
} from '@coordinator/contracts';
import type { AppointmentFacts, IntegrationEvent } from '@coordinator/contracts';
import { Injectable } from '@nestjs/common';
import { ofType, Saga } from '@nestjs/cqrs';
import { map } from 'rxjs';
import type { Observable } from 'rxjs';
import type { VisitOccasion } from '../domain/visit-words';
import { SendBookingConfirmation } from './send-booking-confirmation.command';

type Confirmations = Observable<SendBookingConfirmation>;

/** Whoever has a visit hears of it: when it is booked, moved, or cancelled by the business. */
@Injectable()
export class BookingConfirmationSagas {
  @Saga()
  confirmBooking = (events$: Observable<IntegrationEvent>): Confirmations =>
    events$.pipe(ofType(AppointmentBooked), map(tell('booked')));

  @Saga()
  confirmMove = (events$: Observable<IntegrationEvent>): Confirmations =>
    events$.pipe(ofType(AppointmentRescheduled), map(tell('moved')));

  @Saga()
  tellOfCancellation = (events$: Observable<IntegrationEvent>): Confirmations =>
    events$.pipe(ofType(AppointmentCancelled), map(tell('cancelled')));
}

/** The key holds the event: a visit may come back to a time that it had before. */
const tell =
  (occasion: VisitOccasion) =>
  ({ appointment, eventId }: IntegrationEvent & { appointment: AppointmentFacts }) => {
    const { appointmentId, startsAt } = appointment;
    return new SendBookingConfirmation(
      { occasion, appointmentId, startsAt },
      `confirmation:${appointmentId}:${eventId}`,
    );
  };
