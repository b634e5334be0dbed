import { blockedSpans, type BlockPattern } from './block-pattern';
import type { OrganizationRules } from './booking-rules';
import type { Bookable } from './diary';
import { intersectIntervals, type Interval } from './interval-set';
import { DAY_MS } from './local-time';
import { openIntervals, type WallClockHours } from './open-intervals';
import type { WeeklyHours } from './weekly-hours';

export interface CalendarResource {
  readonly id: string;
  readonly name: string;
  readonly capacity: number;
  readonly sortOrder: number;
  readonly isActive: boolean;
  readonly availabilityScheduleId: string | null;
}

/** What is known about an organization's calendar around some time, as it was read at one moment. */
export interface Calendar {
  readonly zone: string;
  readonly rules: OrganizationRules;
  readonly resources: readonly CalendarResource[];
  readonly schedules: readonly (WallClockHours & {
    readonly id: string;
    readonly isDefault: boolean;
  })[];
  readonly blocks: readonly (BlockPattern & { readonly resourceId: string | null })[];
  /** Visits and holds, buffers included, by the id of their resource. */
  readonly busy: ReadonlyMap<string, readonly Interval[]>;
}

/**
 * The calendar's active resources as the search for slots in the window sees them. `hours`, where
 * given, narrow those of the resources.
 */
export function bookableResources(
  calendar: Calendar,
  window: Interval,
  hours?: WeeklyHours | null,
): Bookable[] {
  const { zone } = calendar;
  const narrower = hours && openIntervals({ weeklyHours: hours, exceptions: [] }, zone, window);
  const open = new Map(
    calendar.schedules.map((schedule) => {
      const intervals = openIntervals(schedule, zone, window);
      return [schedule, narrower ? intersectIntervals(intervals, narrower) : intervals];
    }),
  );
  const byDefault = calendar.schedules.find(({ isDefault }) => isDefault);
  // A visit that begins at the window's end may last a day.
  const reach = { start: window.start, end: window.end + DAY_MS };
  const blocked = calendar.blocks.map((block) => ({
    resourceId: block.resourceId,
    spans: blockedSpans(block, zone, reach),
  }));

  return calendar.resources
    .filter(({ isActive }) => isActive)
    .map(({ id, capacity, sortOrder, availabilityScheduleId }) => {
      const own = calendar.schedules.find((schedule) => schedule.id === availabilityScheduleId);
      const schedule = own ?? byDefault;
      return {
        id,
        capacity,
        sortOrder,
        open: (schedule && open.get(schedule)) ?? [],
        blocked: blocked
          .filter(({ resourceId }) => resourceId === null || resourceId === id)
          .flatMap(({ spans }) => spans),
        busy: calendar.busy.get(id) ?? [],
      };
    });
}
