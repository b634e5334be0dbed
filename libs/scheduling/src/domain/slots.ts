import type { BookingRules } from './booking-rules';
import { Diary, type Bookable } from './diary';
import type { Interval } from './interval-set';
import { DAY_MS, MINUTE_MS, localDays } from './local-time';
import { byLeastBusy } from './resource-choice';

/** All that decides which times are offered. Times are epoch milliseconds. */
export interface SlotQuery {
  /** The organization's zone: its days decide who is the least busy. */
  readonly zone: string;
  readonly now: number;
  /** Where starts are looked for. */
  readonly window: Interval;
  readonly rules: BookingRules;
  readonly partySize: number;
  readonly resources: readonly Bookable[];
}

export interface Slot {
  readonly startsAt: number;
  readonly endsAt: number;
  /** The resources that are free then, least busy first. */
  readonly resourceIds: readonly string[];
}

/**
 * The times on offer in the window, ascending, each once. The only place that
 * decides it: what may be booked is what this finds at the wanted time ({@link slotAt}).
 */
export function findSlots(query: SlotQuery): Slot[] {
  const { rules, partySize, zone } = query;
  const duration = rules.durationMinutes * MINUTE_MS;
  const bookable = bookableSpan(query);
  const diaries = query.resources
    .filter((resource) => resource.capacity >= partySize)
    .map((resource) => new Diary(resource, rules));

  return localDays(bookable, zone).flatMap((day) => {
    const part = {
      start: Math.max(day.start, bookable.start),
      end: Math.min(day.end, bookable.end),
    };
    const free = new Map<number, string[]>();
    for (const diary of byLeastBusy(diaries, day)) {
      for (const start of diary.freeStarts(part)) {
        const resourceIds = free.get(start);
        if (resourceIds) resourceIds.push(diary.resource.id);
        else free.set(start, [diary.resource.id]);
      }
    }
    return [...free]
      .sort(([a], [b]) => a - b)
      .map(([startsAt, resourceIds]) => ({ startsAt, endsAt: startsAt + duration, resourceIds }));
  });
}

/** The slot that begins at exactly this time, if it is on offer. The query's own window is ignored. */
export function slotAt(query: SlotQuery, startsAt: number): Slot | undefined {
  return findSlots({ ...query, window: { start: startsAt, end: startsAt + 1 } })[0];
}

/** The first and, exclusive, the last start that notice and horizon leave, wherever the window is. */
export function noticeAndHorizon({ now, rules }: Pick<SlotQuery, 'now' | 'rules'>): Interval {
  return {
    start: now + rules.minimumNoticeMinutes * MINUTE_MS,
    end: now + rules.horizonDays * DAY_MS + 1,
  };
}

function bookableSpan(query: SlotQuery): Interval {
  const allowed = noticeAndHorizon(query);
  return {
    start: Math.max(query.window.start, allowed.start),
    end: Math.min(query.window.end, allowed.end),
  };
}
