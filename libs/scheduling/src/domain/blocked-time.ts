import { InvalidInput, newId, type FieldError } from '@coordinator/platform/domain';
import { overlaps, type Interval } from './interval-set';
import { DAY_MS, dateExists, daysSpan, localDate } from './local-time';
import { Recurrence } from './recurrence';

export interface BlockedTimeInput {
  readonly organizationId: string;
  /** The resource that is blocked; null blocks all. */
  readonly resourceId?: string | null;
  readonly userId?: string | null;
  readonly title?: string | null;
  readonly startsAt: Temporal.Instant;
  readonly endsAt: Temporal.Instant;
  readonly allDay?: boolean;
  readonly recurrenceRule?: string | null;
}

export type BlockedTimeChanges = Partial<Omit<BlockedTimeInput, 'organizationId'>>;

const MAX_DAYS = 3_660;
/** How far before a window an occurrence may have begun to reach into it. */
const MAX_RECURRING_DAYS = 31;

/** Time in which nothing is offered, once or again and again: a holiday, a lunch, a day at a fair. */
export class BlockedTime {
  readonly id: string = newId();
  organizationId!: string;
  resourceId: string | null = null;
  userId: string | null = null;
  title: string | null = null;
  startsAt!: Temporal.Instant;
  endsAt!: Temporal.Instant;
  /** Whole local days, whatever the time of day of start and end. */
  allDay = false;
  /** RFC 5545 RRULE, followed in the organization's zone. */
  recurrenceRule: string | null = null;

  /** Throws {@link InvalidInput} if it ends before it starts, is too long, or its rule cannot be used. */
  static create(input: BlockedTimeInput): BlockedTime {
    const blocked = new BlockedTime();
    blocked.organizationId = input.organizationId;
    blocked.change(input);
    return blocked;
  }

  change(changes: BlockedTimeChanges): void {
    const { resourceId, userId, title, startsAt, endsAt, allDay, recurrenceRule } = changes;
    if (resourceId !== undefined) this.resourceId = resourceId;
    if (userId !== undefined) this.userId = userId;
    if (title !== undefined) this.title = title;
    if (startsAt !== undefined) this.startsAt = startsAt;
    if (endsAt !== undefined) this.endsAt = endsAt;
    if (allDay !== undefined) this.allDay = allDay;
    if (recurrenceRule !== undefined) this.recurrenceRule = recurrenceRule || null;
    this.check();
  }

  /** The spans in which it blocks, as far as they reach into the window, in order of their start. */
  occurrences(zone: string, window: Interval): Interval[] {
    const spans = this.recurrenceRule
      ? this.recur(this.recurrenceRule, zone, window)
      : [this.span(zone)];
    return spans.filter((span) => span.start < span.end && overlaps(span, window));
  }

  private span(zone: string): Interval {
    const span = { start: this.startsAt.epochMilliseconds, end: this.endsAt.epochMilliseconds };
    return this.allDay
      ? daysSpan(localDate(span.start, zone), localDate(span.end - 1, zone), zone)
      : span;
  }

  private recur(rule: string, zone: string, window: Interval): Interval[] {
    const wallClock = (at: number) =>
      Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDateTime();
    const begin = this.startsAt.epochMilliseconds;
    const first = wallClock(begin).round({ smallestUnit: 'second', roundingMode: 'floor' });
    const from = wallClock(window.start).subtract({ days: MAX_RECURRING_DAYS + 1 });
    // A day more: an all-day block begins before its time of day, and a repeated hour runs twice.
    const to = wallClock(window.end).add({ days: 1 });
    const days = first.toPlainDate().until(localDate(this.endsAt.epochMilliseconds - 1, zone)).days;
    const elapsed = this.endsAt.epochMilliseconds - begin;
    return new Recurrence(rule)
      .between(first, zone, from, to)
      .filter((start) => dateExists(start.toPlainDate(), zone))
      .map((start) => {
        const date = start.toPlainDate();
        if (this.allDay) return daysSpan(date, date.add({ days }), zone);
        const at = start.equals(first) ? begin : start.toZonedDateTime(zone).epochMilliseconds;
        return { start: at, end: at + elapsed };
      });
  }

  private check(): void {
    const errors: FieldError[] = [];
    const elapsed = this.endsAt.epochMilliseconds - this.startsAt.epochMilliseconds;
    const maxDays = this.recurrenceRule ? MAX_RECURRING_DAYS : MAX_DAYS;
    if (elapsed <= 0) errors.push({ path: 'endsAt', message: 'must be after startsAt' });
    if (elapsed > maxDays * DAY_MS) {
      errors.push({ path: 'endsAt', message: `must be at most ${maxDays} days after startsAt` });
    }
    if (errors.length > 0) throw new InvalidInput(errors);
    if (this.recurrenceRule) new Recurrence(this.recurrenceRule);
  }
}
