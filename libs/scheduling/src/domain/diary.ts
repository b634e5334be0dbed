import type { BookingRules } from './booking-rules';
import { mergeIntervals, type Interval } from './interval-set';
import { MINUTE_MS } from './local-time';

/** A resource as the search for slots sees it. Times are epoch milliseconds. */
export interface Bookable {
  readonly id: string;
  /** The greatest party that it holds. */
  readonly capacity: number;
  readonly sortOrder: number;
  /** Sorted and disjoint; each begins a grid of starts, and touching ones let a visit run on. */
  readonly open: readonly Interval[];
  /** Closed within opening hours; the grid goes on behind it. */
  readonly blocked: readonly Interval[];
  /** Visits and holds, each with its own buffers. */
  readonly busy: readonly Interval[];
}

/** Goes through lists that ascend and have no overlap, for questions that ascend too. */
class Sweep {
  readonly #spans: Interval[];
  #next = 0;

  constructor(spans: readonly Interval[]) {
    this.#spans = mergeIntervals(spans);
  }

  /** Whether the span meets any. Each `start` must be at least the one asked before. */
  meets(start: number, end: number): boolean {
    while (this.#next < this.#spans.length && this.#spans[this.#next]!.end <= start) this.#next++;
    return this.#next < this.#spans.length && this.#spans[this.#next]!.start < end;
  }
}

/** One resource read from front to back: which starts on its grid are free. */
export class Diary {
  readonly #visits: Sweep;
  readonly #closures: Sweep;
  /** Until when it is open without a break, for each open interval. */
  readonly #openUntil: number[];
  readonly #step: number;
  readonly #duration: number;
  readonly #before: number;
  readonly #after: number;
  #next = 0;

  constructor(
    readonly resource: Bookable,
    rules: BookingRules,
  ) {
    this.#visits = new Sweep(resource.busy);
    this.#closures = new Sweep(resource.blocked);
    this.#openUntil = openWithoutBreak(resource.open);
    this.#step = rules.slotIntervalMinutes * MINUTE_MS;
    this.#duration = rules.durationMinutes * MINUTE_MS;
    this.#before = rules.bufferBeforeMinutes * MINUTE_MS;
    this.#after = rules.bufferAfterMinutes * MINUTE_MS;
  }

  /** The free starts in the span, ascending. Each span must begin where the one before ended, or later. */
  freeStarts(span: Interval): number[] {
    const { open } = this.resource;
    const starts: number[] = [];
    while (this.#next < open.length && open[this.#next]!.end <= span.start) this.#next++;
    for (let i = this.#next; i < open.length && open[i]!.start < span.end; i++) {
      const { start: opens, end: closes } = open[i]!;
      const steps = Math.max(0, Math.ceil((span.start - opens) / this.#step));
      const until = Math.min(closes, span.end);
      const latest = this.#openUntil[i]! - this.#duration;
      for (let at = opens + steps * this.#step; at < until && at <= latest; at += this.#step) {
        if (this.#isFree(at)) starts.push(at);
      }
    }
    return starts;
  }

  #isFree(at: number): boolean {
    const ends = at + this.#duration;
    return (
      !this.#visits.meets(at - this.#before, ends + this.#after) && !this.#closures.meets(at, ends)
    );
  }
}

function openWithoutBreak(open: readonly Interval[]): number[] {
  const until: number[] = new Array(open.length);
  for (let i = open.length - 1; i >= 0; i--) {
    const following = open[i + 1];
    until[i] = following?.start === open[i]!.end ? until[i + 1]! : open[i]!.end;
  }
  return until;
}
