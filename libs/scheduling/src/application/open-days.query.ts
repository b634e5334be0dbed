import type { OpenDayDto } from '@coordinator/contracts';
import { Clock, NotFound } from '@coordinator/platform';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import { bookableResources } from '../domain/calendar';
import { subtractIntervals } from '../domain/interval-set';
import { isoInstant, localDate } from '../domain/local-time';
import { CalendarReader } from '../persistence/calendar-reader';
import { roughSpan, spanOfDates } from './date-span';

/** When resources are open, day by day, blocked times taken out. A night belongs to the day on which it begins. */
export class OpenDays extends Query<OpenDayDto[]> {
  constructor(
    /** Dates in the organization's zone, both inclusive, at most 92. */
    readonly from: string,
    readonly to: string,
    readonly resourceId?: string,
  ) {
    super();
  }
}

@QueryHandler(OpenDays)
export class OpenDaysHandler implements IQueryHandler<OpenDays> {
  constructor(
    private readonly reader: CalendarReader,
    private readonly clock: Clock,
  ) {}

  async execute({ from, to, resourceId }: OpenDays): Promise<OpenDayDto[]> {
    const now = this.clock.now().epochMilliseconds;
    const { calendar } = await this.reader.read({ span: roughSpan(from, to), now });
    const { zone, resources } = calendar;
    if (resourceId && !resources.some(({ id }) => id === resourceId))
      throw new NotFound('The resource');
    const window = spanOfDates(from, to, zone);
    const bookable = new Map(bookableResources(calendar, window).map((found) => [found.id, found]));
    const days = resources
      .filter(({ id }) => resourceId === undefined || id === resourceId)
      .flatMap(({ id, name }) => {
        const { open = [], blocked = [] } = bookable.get(id) ?? {};
        const opened = open.filter(({ start }) => start >= window.start && start < window.end);
        const byDate = Map.groupBy(opened, ({ start }) => localDate(start, zone).toString());
        return [...byDate].map(([date, intervals]) => ({
          date,
          resourceId: id,
          resourceName: name,
          intervals: subtractIntervals(intervals, blocked).map(({ start, end }) => ({
            startsAt: isoInstant(start),
            endsAt: isoInstant(end),
          })),
        }));
      });
    return days.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  }
}
