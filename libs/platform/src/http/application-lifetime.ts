import { Injectable } from '@nestjs/common';

/** Tells that the process is about to stop: open streams end, readiness turns off. */
@Injectable()
export class ApplicationLifetime {
  readonly #controller = new AbortController();

  /** Aborts when the process begins to stop. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  get isStopping(): boolean {
    return this.signal.aborted;
  }

  beginStop(): void {
    this.#controller.abort();
  }
}
