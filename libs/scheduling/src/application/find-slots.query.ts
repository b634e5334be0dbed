import type { SlotDto } from '@coordinator/contracts';
import { Clock } from '@coordinator/platform';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import { isoInstant } from '../domain/local-time';
import { findSlots } from '../domain/slots';
import { CalendarReader } from '../persistence/calendar-reader';
import { roughSpan, spanOfDates } from './date-span';
import { slotQuery } from './slot-queries';

export interface SlotsRequest {
  readonly appointmentTypeId: string;
  /** Dates in the organization's zone, both inclusive, at most 92. */
  readonly from: string;
  readonly to: string;
  readonly resourceId?: string;
  readonly partySize?: number;
  /** The contact whose holds do not stand in the way. */
  readonly holderId?: string;
}

/** The times on offer, in order. */
export class FindSlots extends Query<SlotDto[]> {
  constructor(readonly request: SlotsRequest) {
    super();
  }
}

@QueryHandler(FindSlots)
export class FindSlotsHandler implements IQueryHandler<FindSlots> {
  constructor(
    private readonly reader: CalendarReader,
    private readonly clock: Clock,
  ) {}

  async execute({ request }: FindSlots): Promise<SlotDto[]> {
    const { appointmentTypeId, from, to, resourceId, partySize = 1, holderId } = request;
    const now = this.clock.now().epochMilliseconds;
    const reading = await this.reader.read({
      span: roughSpan(from, to),
      now,
      appointmentTypeId,
      ignore: { holderId },
    });
    const window = spanOfDates(from, to, reading.calendar.zone);
    const query = slotQuery(reading, { now, window, partySize, resourceId });
    return findSlots(query).map(({ startsAt, endsAt, resourceIds }) => ({
      startsAt: isoInstant(startsAt),
      endsAt: isoInstant(endsAt),
      resourceIds: [...resourceIds],
    }));
  }
}
