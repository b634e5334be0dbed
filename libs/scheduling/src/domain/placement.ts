import { mergeIntervals } from './interval-set';
import { MINUTE_MS } from './local-time';
import { noticeAndHorizon, slotAt, type Slot, type SlotQuery } from './slots';

/** Why a wanted time is not on offer. Only `taken` means that somebody else has it. */
export type Refusal =
  | 'past'
  | 'minimum_notice'
  | 'beyond_horizon'
  | 'party_too_large'
  | 'outside_hours'
  | 'blocked'
  | 'off_grid'
  | 'taken';

export type Placement =
  | { readonly slot: Slot; readonly refusal?: never }
  | { readonly slot?: never; readonly refusal: Refusal };

/**
 * Decides whether a visit may begin at the time. With `override`, staff go beyond grid,
 * hours, blocks, notice and horizon, but neither into the past nor over another visit.
 */
export function place(query: SlotQuery, startsAt: number, override = false): Placement {
  if (startsAt < query.now) return { refusal: 'past' };
  const asked = override ? unrestricted(query, startsAt) : query;
  const slot = slotAt(asked, startsAt);
  return slot ? { slot } : { refusal: whyRefused(asked, startsAt) };
}

/** The same search with the visit itself as opening hours. */
function unrestricted(query: SlotQuery, startsAt: number): SlotQuery {
  const end = startsAt + query.rules.durationMinutes * MINUTE_MS;
  return {
    ...query,
    rules: { ...query.rules, minimumNoticeMinutes: 0, horizonDays: Infinity },
    resources: query.resources.map((resource) => ({
      ...resource,
      open: [{ start: startsAt, end }],
      blocked: [],
    })),
  };
}

/** Names the first rule that stands in the way, by asking again without one rule after the other. */
function whyRefused(query: SlotQuery, startsAt: number): Refusal {
  const allowed = noticeAndHorizon(query);
  if (startsAt < allowed.start) return 'minimum_notice';
  if (startsAt >= allowed.end) return 'beyond_horizon';

  const offeredIf = (changes: Partial<SlotQuery>) =>
    slotAt({ ...query, ...changes }, startsAt) !== undefined;
  const { resources } = query;
  if (!resources.some((resource) => resource.capacity >= query.partySize)) return 'party_too_large';

  const emptied = resources.map((resource) => ({ ...resource, busy: [] }));
  if (offeredIf({ resources: emptied })) return 'taken';
  const unblocked = emptied.map((resource) => ({ ...resource, blocked: [] }));
  if (offeredIf({ resources: unblocked })) return 'blocked';

  const visit = { start: startsAt, end: startsAt + query.rules.durationMinutes * MINUTE_MS };
  const isOpen = resources.some(({ open }) =>
    mergeIntervals(open).some(({ start, end }) => start <= visit.start && visit.end <= end),
  );
  return isOpen ? 'off_grid' : 'outside_hours';
}
