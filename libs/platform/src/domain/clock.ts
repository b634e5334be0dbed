/** The time, as a port: use cases take it from here, so that tests can hold it still. */
export abstract class Clock {
  abstract now(): Temporal.Instant;
}

export class SystemClock extends Clock {
  now(): Temporal.Instant {
    return Temporal.Now.instant();
  }
}
