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
    let span = this.#spans[this.#next];
    while (span && span.end <= start) span = this.#spans[++this.#next];
    return span !== undefined && span.start < end;
  }
}

/** An open interval, and until when it stays open behind it without a break. */
interface Opening extends Interval {
  readonly openUntil: number;
}

/** One resource read from front to back: which starts on its grid are free. */
export class Diary {
  readonly #visits: Sweep;
  readonly #closures: Sweep;
  readonly #openings: Opening[];
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
    this.#openings = openingsOf(resource.open);
    this.#step = rules.slotIntervalMinutes * MINUTE_MS;
    this.#duration = rules.durationMinutes * MINUTE_MS;
    this.#before = rules.bufferBeforeMinutes * MINUTE_MS;
    this.#after = rules.bufferAfterMinutes * MINUTE_MS;
  }

  /** The free starts in the span, ascending. Each span must begin where the one before ended, or later. */
  freeStarts(span: Interval): number[] {
    const starts: number[] = [];
    let opening = this.#openings[this.#next];
    while (opening && opening.end <= span.start) opening = this.#openings[++this.#next];
    for (let i = this.#next; opening && opening.start < span.end; opening = this.#openings[++i]) {
      const steps = Math.max(0, Math.ceil((span.start - opening.start) / this.#step));
      const until = Math.min(opening.end, span.end);
      const latest = opening.openUntil - this.#duration;
      let at = opening.start + steps * this.#step;
      for (; at < until && at <= latest; at += this.#step) {
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

function openingsOf(open: readonly Interval[]): Opening[] {
  let following: Opening | undefined;
  const backwards = open.toReversed().map(({ start, end }) => {
    const openUntil = following?.start === end ? following.openUntil : end;
    return (following = { start, end, openUntil });
  });
  return backwards.reverse();
}
