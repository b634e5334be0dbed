import type { Interval } from './interval-set';
import { daysSpan, localDate } from './local-time';
import { findSlots, noticeAndHorizon, type Slot, type SlotQuery } from './slots';

export const MAX_ALTERNATIVES = 5;
const SEARCH_DAYS = 31;

/**
 * Where to look for other times than the wanted one: the local day before it, its own, and a
 * month of days after. A time that is past or too far ahead counts as the nearest that is not.
 */
export function alternativesWindow(
  query: Pick<SlotQuery, 'now' | 'rules' | 'zone'>,
  wanted: number,
): Interval {
  const date = localDate(nearestPossible(query, wanted), query.zone);
  return daysSpan(date.subtract({ days: 1 }), date.add({ days: SEARCH_DAYS }), query.zone);
}

/**
 * The offered times nearest to the wanted one: those of the same local day first, then
 * of other days, each by distance. The query's resources must cover {@link alternativesWindow}.
 */
export function findAlternatives(
  query: SlotQuery,
  wanted: number,
  limit = MAX_ALTERNATIVES,
): Slot[] {
  const nearest = nearestPossible(query, wanted);
  const date = localDate(nearest, query.zone);
  const day = daysSpan(date, date, query.zone);
  const onOtherDay = ({ startsAt }: Slot) => (startsAt >= day.start && startsAt < day.end ? 0 : 1);
  return findSlots({ ...query, window: alternativesWindow(query, wanted) })
    .sort(
      (a, b) =>
        onOtherDay(a) - onOtherDay(b) ||
        Math.abs(a.startsAt - nearest) - Math.abs(b.startsAt - nearest),
    )
    .slice(0, limit);
}

function nearestPossible(query: Pick<SlotQuery, 'now' | 'rules'>, wanted: number): number {
  const { start, end } = noticeAndHorizon(query);
  return Math.min(Math.max(wanted, start), end - 1);
}
