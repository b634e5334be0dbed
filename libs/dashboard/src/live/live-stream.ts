import { DOCUMENT } from '@angular/common';
import { inject, Injectable } from '@angular/core';
import { Observable } from 'rxjs';
import type { StreamMessage } from './event-stream-parser';
import { LiveConnection } from './live-connection';
import type { LiveSignal, ReceivedEvent } from './live-event';
import { pauseBefore } from './reconnect-pause';

/** A page that nobody looks at gives its connection back after this long. */
const HIDDEN_MS = 60_000;

/** The event stream of a business, connected again whenever it is lost. */
@Injectable({ providedIn: 'root' })
export class LiveStream {
  private readonly connection = inject(LiveConnection);
  private readonly document = inject(DOCUMENT);

  /** Never ends by itself, never fails. */
  watch(organizationId: string): Observable<LiveSignal> {
    return new Observable((subscriber) => {
      const ended = new AbortController();
      void this.keepOpen(organizationId, (signal) => subscriber.next(signal), ended.signal);
      return () => ended.abort();
    });
  }

  private async keepOpen(
    organizationId: string,
    tell: (signal: LiveSignal) => void,
    ended: AbortSignal,
  ): Promise<void> {
    let lastEventId: string | null = null;
    let failures = 0;
    let asked: number | null = null;
    while (!ended.aborted) {
      await this.untilLookedAt(ended);
      const attention = this.whileLookedAt(ended);
      const listener = {
        opened: () => {
          failures = 0;
          tell({ kind: 'opened', resumed: lastEventId !== null });
        },
        message: (message: StreamMessage) => {
          lastEventId = message.lastEventId || lastEventId;
          if (message.event === 'resync') return tell({ kind: 'resync' });
          const event = liveEventOf(message);
          if (event) tell({ kind: 'event', event });
        },
        retryAfter: (milliseconds: number) => (asked = milliseconds),
      };
      try {
        await this.connection.read(organizationId, lastEventId, listener, attention.signal);
      } catch {
        failures++;
      } finally {
        attention.release();
      }
      if (ended.aborted) return;
      if (attention.signal.aborted) continue;
      tell({ kind: 'lost' });
      await this.pause(pauseBefore(failures, asked), ended);
      asked = null;
    }
  }

  /** Aborted when the stream is no longer wanted, or nobody has looked at the page for a while. */
  private whileLookedAt(ended: AbortSignal) {
    const attention = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const leave = () => attention.abort();
    const look = () => {
      clearTimeout(timer);
      if (this.document.hidden) timer = setTimeout(leave, HIDDEN_MS);
    };
    ended.addEventListener('abort', leave, { once: true });
    this.document.addEventListener('visibilitychange', look);
    look();
    return {
      signal: attention.signal,
      release: () => {
        clearTimeout(timer);
        ended.removeEventListener('abort', leave);
        this.document.removeEventListener('visibilitychange', look);
      },
    };
  }

  private untilLookedAt(ended: AbortSignal): Promise<void> {
    if (!this.document.hidden) return Promise.resolve();
    return until(ended, (done) => {
      this.document.addEventListener('visibilitychange', done);
      return () => this.document.removeEventListener('visibilitychange', done);
    });
  }

  /** Shorter when the network comes back meanwhile. */
  private pause(milliseconds: number, ended: AbortSignal): Promise<void> {
    return until(ended, (done) => {
      const timer = setTimeout(done, milliseconds);
      const window = this.document.defaultView;
      window?.addEventListener('online', done);
      return () => {
        clearTimeout(timer);
        window?.removeEventListener('online', done);
      };
    });
  }
}

/** Waits for what `listen` waits for, or for the end. `listen` returns how to stop listening. */
function until(ended: AbortSignal, listen: (done: () => void) => () => void): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      stop();
      ended.removeEventListener('abort', done);
      resolve();
    };
    const stop = listen(done);
    ended.addEventListener('abort', done, { once: true });
  });
}

function liveEventOf({ event, data, lastEventId }: StreamMessage): ReceivedEvent | null {
  try {
    const { occurredAt, data: facts } = JSON.parse(data) as Partial<ReceivedEvent>;
    if (typeof occurredAt !== 'string' || typeof facts !== 'object') return null;
    return { id: lastEventId, type: event, occurredAt, data: facts };
  } catch {
    return null;
  }
}
