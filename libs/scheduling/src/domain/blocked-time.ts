import { InvalidInput, newId, type FieldError } from '@coordinator/platform/domain';
import { MAX_RECURRING_DAYS, type BlockPattern } from './block-pattern';
import { DAY_MS } from './local-time';
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

/** Time in which nothing is offered, once or again and again: a holiday, a lunch, a day at a fair. */
export class BlockedTime implements BlockPattern {
  readonly id: string = newId();
  organizationId!: string;
  readonly createdAt!: Temporal.Instant;
  readonly updatedAt!: Temporal.Instant;
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
