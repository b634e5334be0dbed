import { Clock } from '../domain';

/** A clock that stands still until a test moves it. */
export class FrozenClock extends Clock {
  #now: Temporal.Instant;

  constructor(now: string) {
    super();
    this.#now = Temporal.Instant.from(now);
  }

  now(): Temporal.Instant {
    return this.#now;
  }

  set(now: string): void {
    this.#now = Temporal.Instant.from(now);
  }

  advance(duration: Temporal.DurationLike): void {
    this.#now = this.#now.add(duration);
  }
}
