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
  ) {}

  wake(): void {
    if (this.#stopped) return;
    if (this.#running) {
      this.#again = true;
      return;
    }
    clearTimeout(this.#timer);
    this.#running = this.#drain().finally(() => {
      this.#running = undefined;
      if (this.#stopped) return;
      if (this.#again) this.wake();
      else this.#timer = setTimeout(() => this.wake(), this.intervalMs);
    });
  }

  /** Ends after the pass at hand. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#running;
  }

  async #drain(): Promise<void> {
    do {
      this.#again = false;
      try {
        while (!this.#stopped && (await this.pass()));
      } catch (error) {
        this.logger.error({ err: error, loop: this.name }, 'A pass of the worker failed');
        return;
      }
    } while (this.#again && !this.#stopped);
  }
}
