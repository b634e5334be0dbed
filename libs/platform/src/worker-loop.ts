import type { Logger } from './logging/logger';

/** Runs a pass of work when woken and at least once per interval, never two at a time. */
export class WorkerLoop {
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> | undefined;
  #again = false;
  #stopped = false;

  constructor(
    private readonly name: string,
    private readonly intervalMs: number,
    /** One pass. Returns whether there may be more to do at once. */
    private readonly pass: () => Promise<boolean>,
    private readonly logger: Logger,
    /** How long until the next pass is worth it, where that is known and shorter than the interval. */
    private readonly nextInMs?: () => Promise<number | undefined>,
  ) {}

  wake(): void {
    if (this.#stopped) return;
    if (this.#running) {
      this.#again = true;
      return;
    }
    clearTimeout(this.#timer);
    this.#running = this.#drain().then((pauseMs) => {
      this.#running = undefined;
      if (this.#stopped) return;
      if (this.#again) this.wake();
      else this.#timer = setTimeout(() => this.wake(), pauseMs);
    });
  }

  /** Ends after the pass at hand. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#running;
  }

  /** Answers how long to pause, in milliseconds. */
  async #drain(): Promise<number> {
    do {
      this.#again = false;
      try {
        while (!this.#stopped && (await this.pass()));
        if (this.#stopped) return 0;
        const nextInMs = (await this.nextInMs?.()) ?? this.intervalMs;
        if (!this.#again) return Math.max(0, Math.min(nextInMs, this.intervalMs));
      } catch (error) {
        this.logger.error({ err: error, loop: this.name }, 'A pass of the worker failed');
        return this.intervalMs;
      }
    } while (this.#again && !this.#stopped);
    return 0;
  }
}
