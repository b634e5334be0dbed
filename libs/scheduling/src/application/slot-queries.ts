import { NotFound } from '@coordinator/platform';
import { rulesOf } from '../domain/appointment-type';
import type { BookingRules } from '../domain/booking-rules';
import { bookableResources } from '../domain/calendar';
import { NotBookable } from '../domain/errors';
import type { Interval } from '../domain/interval-set';
import type { SlotQuery } from '../domain/slots';
import type { CalendarReading } from '../persistence/calendar-reader';

export interface SlotRequest {
  readonly now: number;
  readonly window: Interval;
  readonly partySize: number;
  /** Only this resource. */
  readonly resourceId?: string;
  /** Without it, the rules of the kind of visit, which must then be bookable. */
  readonly rules?: BookingRules;
}

/**
 * Turns a reading of the calendar into a search for slots. Throws {@link NotFound} for a kind of
 * visit or a resource that does not exist, {@link NotBookable} for one that is switched off.
 */
export function slotQuery(reading: CalendarReading, request: SlotRequest): SlotQuery {
  const { now, window, partySize, resourceId } = request;
  const { calendar, type } = reading;
  const rules = request.rules ?? rulesOfOffered(reading);
  if (resourceId) {
    const wanted = calendar.resources.find(({ id }) => id === resourceId);
    if (!wanted) throw new NotFound('The resource');
    if (!wanted.isActive) throw new NotBookable('This resource');
  }
  const resources = bookableResources(calendar, window, type?.availability);
  return {
    zone: calendar.zone,
    now,
    window,
    rules,
    partySize,
    resources: resourceId ? resources.filter(({ id }) => id === resourceId) : resources,
  };
}

function rulesOfOffered({ calendar, type }: CalendarReading): BookingRules {
  if (!type) throw new NotFound('The appointment type');
  if (!type.isActive) throw new NotBookable('This kind of visit');
  return rulesOf(type, calendar.rules);
}
