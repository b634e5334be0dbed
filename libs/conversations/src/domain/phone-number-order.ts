import {
  PhoneNumberOrdered,
  PhoneNumberOrderFailed,
  PhoneNumberProvisioned,
} from '@coordinator/contracts';
import type { PhoneNumberOrderStatus } from '@coordinator/contracts';
import { AggregateRoot, newId } from '@coordinator/platform/domain';

/** What number is wanted, and for whom. */
export interface NumberWish {
  coordinatorId: string | null;
  /** ISO 3166 alpha-2. */
  requestedCountry: string;
  /** North American; tried first. */
  areaCode: string | null;
}

/** Longer than the longest wait between two attempts, and the attempt itself. */
const STALLED_AFTER: Temporal.DurationLike = { minutes: 30 };

/** The purchase of one phone number: pending until it is fulfilled or has failed for good. */
export class PhoneNumberOrder extends AggregateRoot {
  readonly id: string = newId();
  readonly organizationId!: string;
  coordinatorId: string | null = null;
  requestedCountry!: string;
  areaCode: string | null = null;
  status: PhoneNumberOrderStatus = 'pending';
  attempts = 0;
  lastError: string | null = null;
  phoneNumberId: string | null = null;
  createdAt!: Date;
  updatedAt!: Date;
  version = 1;

  static place(organizationId: string, wish: NumberWish, now: Temporal.Instant): PhoneNumberOrder {
    const order = new PhoneNumberOrder();
    Object.assign(order, wish, { organizationId, createdAt: dateOf(now) });
    order.touch(now);
    order.raise(new PhoneNumberOrdered(order.id));
    return order;
  }

  isPending(): boolean {
    return this.status === 'pending';
  }

  /** Pending, but nobody has tried for so long that nobody will: its job was lost. */
  isStalled(now: Temporal.Instant): boolean {
    const lastSign = Temporal.Instant.fromEpochMilliseconds(this.updatedAt.getTime());
    return this.isPending() && Temporal.Instant.compare(lastSign.add(STALLED_AFTER), now) < 0;
  }

  /** Takes up an order that failed or stalled, with all its attempts ahead and as it is wanted now. */
  takeUpAgain(wish: NumberWish, now: Temporal.Instant): void {
    Object.assign(this, wish);
    this.status = 'pending';
    this.attempts = 0;
    this.lastError = null;
    this.touch(now);
    this.raise(new PhoneNumberOrdered(this.id));
  }

  beginAttempt(now: Temporal.Instant): void {
    this.attempts += 1;
    this.touch(now);
  }

  /** An attempt failed, for a reason told in words. The last one fails the order. */
  noteFailure(reason: string, { isFinal }: { isFinal: boolean }, now: Temporal.Instant): void {
    if (!this.isPending()) return;
    this.lastError = reason;
    this.touch(now);
    if (!isFinal) return;
    this.status = 'failed';
    this.raise(new PhoneNumberOrderFailed(this.id, reason));
  }

  fulfill(number: { id: string; phoneNumber: string }, now: Temporal.Instant): void {
    this.status = 'fulfilled';
    this.phoneNumberId = number.id;
    this.lastError = null;
    this.touch(now);
    this.raise(
      new PhoneNumberProvisioned(this.id, number.id, number.phoneNumber, this.coordinatorId),
    );
  }

  private touch(now: Temporal.Instant): void {
    this.updatedAt = dateOf(now);
  }
}

const dateOf = (instant: Temporal.Instant): Date => new Date(instant.epochMilliseconds);
