import { Clock } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';
import { alternativesWindow, findAlternatives } from '../domain/alternatives';
import { rulesOf } from '../domain/appointment-type';
import type { BookingRules } from '../domain/booking-rules';
import { OutsideAvailability, SlotUnavailable } from '../domain/errors';
import type { Interval } from '../domain/interval-set';
import { MINUTE_MS } from '../domain/local-time';
import { place } from '../domain/placement';
import type { Slot, SlotQuery } from '../domain/slots';
import type { WantedTime } from '../persistence/busy-times';
import { CalendarReader, type CalendarReading } from '../persistence/calendar-reader';
import { slotQuery } from './slot-queries';

/** A time that somebody wants. */
export interface Wish {
  readonly startsAt: Temporal.Instant;
  readonly appointmentTypeId: string | null;
  readonly resourceId?: string;
  readonly partySize: number;
  /** Staff may go beyond what is offered. */
  readonly override?: boolean;
  /** The contact whose holds do not stand in the way. */
  readonly holderId: string;
  /** The visit that is to be moved: its own time is free for it, and it stays as long as it is. */
  readonly moving?: { readonly appointmentId: string; readonly durationMinutes: number };
}

export interface Placed {
  readonly slot: Slot;
  /** The search that found it. */
  readonly query: SlotQuery;
  readonly reading: CalendarReading;
  /** The time that it takes, buffers included, and where it may be had. */
  readonly time: WantedTime;
}

/** Decides about wanted times by the same search that offers them. */
@Injectable()
export class Placements {
  constructor(
    private readonly reader: CalendarReader,
    private readonly clock: Clock,
  ) {}

  /** Throws {@link SlotUnavailable} or {@link OutsideAvailability}, both with alternatives, if it cannot be had. */
  async place(wish: Wish): Promise<Placed> {
    const startsAt = wish.startsAt.epochMilliseconds;
    const window = { start: startsAt, end: startsAt + 1 };
    const { query, reading } = await this.search(wish, window);
    const { slot, refusal } = place(query, startsAt, wish.override);
    if (refusal === 'taken') throw this.unavailable(wish, query);
    if (refusal) throw new OutsideAvailability(refusal, () => this.alternatives(wish, query));
    const { bufferBeforeMinutes, bufferAfterMinutes } = query.rules;
    const time = {
      resourceIds: slot.resourceIds,
      start: slot.startsAt - bufferBeforeMinutes * MINUTE_MS,
      end: slot.endsAt + bufferAfterMinutes * MINUTE_MS,
    };
    return { slot, query, reading, time };
  }

  /** The error for a time that was still free when it was looked at. */
  unavailable(wish: Wish, query: SlotQuery): SlotUnavailable {
    return new SlotUnavailable(() => this.alternatives(wish, query));
  }

  private async alternatives(wish: Wish, asked: SlotQuery): Promise<Slot[]> {
    const startsAt = wish.startsAt.epochMilliseconds;
    const { query } = await this.search(wish, alternativesWindow(asked, startsAt));
    return findAlternatives(query, startsAt);
  }

  private async search(
    wish: Wish,
    window: Interval,
  ): Promise<{ query: SlotQuery; reading: CalendarReading }> {
    const now = this.clock.now().epochMilliseconds;
    const { appointmentTypeId, holderId, partySize, resourceId, moving } = wish;
    const reading = await this.reader.read({
      span: window,
      now,
      appointmentTypeId: appointmentTypeId ?? undefined,
      ignore: { holderId, appointmentId: moving?.appointmentId },
    });
    const rules = moving && rulesForMoving(moving.durationMinutes, reading);
    return { reading, query: slotQuery(reading, { now, window, partySize, resourceId, rules }) };
  }
}

/** A visit keeps its length when it is moved, and can be moved after its kind is no longer offered. */
function rulesForMoving(
  durationMinutes: number,
  { type, calendar }: CalendarReading,
): BookingRules {
  return type
    ? { ...rulesOf(type, calendar.rules), durationMinutes }
    : { ...calendar.rules, durationMinutes };
}
