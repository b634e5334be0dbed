import { Clock } from '@coordinator/platform';
import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { HOLD_MINUTES, holdsToRelease } from '../domain/hold';
import { overlaps, type Interval } from '../domain/interval-set';
import { isoInstant } from '../domain/local-time';
import { BusyTimes, type StoredHold } from '../persistence/busy-times';
import { Placements } from './placements';

export interface HoldRequest {
  readonly contactId: string;
  readonly appointmentTypeId: string;
  /** ISO 8601. */
  readonly startsAt: string;
  readonly resourceId?: string;
  readonly partySize?: number;
}

export interface Hold {
  readonly id: string;
  readonly resourceId: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly expiresAt: string;
}

/**
 * Keeps a time for a contact for five minutes. A contact has at most two: a third, or one that
 * overlaps, takes the place of an older. Throws as BookAppointment does.
 */
export class HoldTime extends Command<Hold> {
  constructor(readonly request: HoldRequest) {
    super();
  }
}

@CommandHandler(HoldTime)
export class HoldTimeHandler implements ICommandHandler<HoldTime> {
  constructor(
    private readonly placements: Placements,
    private readonly busyTimes: BusyTimes,
    private readonly clock: Clock,
  ) {}

  async execute({ request }: HoldTime): Promise<Hold> {
    const { contactId, appointmentTypeId, resourceId, partySize = 1 } = request;
    const now = this.clock.now();
    const startsAt = Temporal.Instant.from(request.startsAt);
    const wish = { holderId: contactId, appointmentTypeId, resourceId, partySize, startsAt };
    await this.busyTimes.lockHoldsOf(contactId);
    const { slot, query, time } = await this.placements.place(wish);
    const inTheWay = await this.busyTimes.holdsInTheWay(time, contactId, now);
    const expiresAt = now.add({ minutes: HOLD_MINUTES });
    const taken = await this.busyTimes.take(
      time,
      { contactId, expiresAt },
      { holds: holdsToGiveUp(inTheWay, time, now) },
    );
    if (!taken) throw this.placements.unavailable(wish, query);
    return {
      id: taken.id,
      resourceId: taken.resourceId,
      startsAt: isoInstant(slot.startsAt),
      endsAt: isoInstant(slot.endsAt),
      expiresAt: isoInstant(expiresAt.epochMilliseconds),
    };
  }
}

/** Those that have expired, those that the new one overlaps, and the oldest of what would be too many. */
function holdsToGiveUp(
  holds: readonly StoredHold[],
  time: Interval,
  now: Temporal.Instant,
): StoredHold[] {
  const stays = (hold: StoredHold) =>
    Temporal.Instant.compare(hold.expiresAt, now) > 0 && !overlaps(hold, time);
  const staying = holds.filter(stays);
  return [...holds.filter((hold) => !stays(hold)), ...holdsToRelease(staying)];
}
