import { inject, Injectable } from '@angular/core';
import { Store } from '@ngrx/store';
import { firstValueFrom } from 'rxjs';
import { AccessTokenRefresher } from '../auth/access-token-refresher';
import { sessionFeature } from '../auth/session.feature';
import { API_BASE_URL } from '../config/api-base-url';
import { EventStreamParser, type StreamMessage } from './event-stream-parser';
import { FETCH } from './fetching';

/** The server sends a heartbeat every 15 seconds; two missed ones mean that nobody is there. */
const SILENCE_MS = 40_000;

export interface ConnectionListener {
  opened(): void;
  message(message: StreamMessage): void;
  /** The server's wish for the pause before the next try, in milliseconds. */
  retryAfter(milliseconds: number): void;
}

/** One connection to the event stream of a business. */
@Injectable({ providedIn: 'root' })
export class LiveConnection {
  private readonly fetch = inject(FETCH);
  private readonly baseUrl = inject(API_BASE_URL);
  private readonly refresher = inject(AccessTokenRefresher);
  private readonly token = inject(Store).selectSignal(sessionFeature.selectAccessToken);

  /** Reads until the stream ends, falls silent or is aborted. Fails when it was not opened. */
  async read(
    organizationId: string,
    lastEventId: string | null,
    listener: ConnectionListener,
    signal: AbortSignal,
  ): Promise<void> {
    const silence = new AbortController();
    const giveUp = () => silence.abort();
    signal.addEventListener('abort', giveUp, { once: true });
    let watchdog = setTimeout(giveUp, SILENCE_MS);
    try {
      const body = await this.open(organizationId, lastEventId, listener, silence.signal);
      listener.opened();
      const reader = body.getReader();
      const decoder = new TextDecoder();
      const parser = new EventStreamParser();
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return;
        clearTimeout(watchdog);
        watchdog = setTimeout(giveUp, SILENCE_MS);
        for (const message of parser.push(decoder.decode(value, { stream: true }))) {
          listener.message(message);
        }
        if (parser.retryMs !== null) listener.retryAfter(parser.retryMs);
      }
    } finally {
      clearTimeout(watchdog);
      signal.removeEventListener('abort', giveUp);
      // Whatever ended it, nothing stays open.
      silence.abort();
    }
  }

  private async open(
    organizationId: string,
    lastEventId: string | null,
    listener: ConnectionListener,
    signal: AbortSignal,
  ): Promise<ReadableStream<Uint8Array>> {
    const ask = (token: string | null) =>
      this.fetch(`${this.baseUrl}/coordinator/organizations/${organizationId}/events`, {
        headers: {
          Accept: 'text/event-stream',
          ...(token === null ? {} : { Authorization: `Bearer ${token}` }),
          ...(lastEventId === null ? {} : { 'Last-Event-ID': lastEventId }),
        },
        cache: 'no-store',
        signal,
      });
    let response = await ask(this.token());
    if (response.status === 401)
      response = await ask(await firstValueFrom(this.refresher.refresh()));
    if (response.ok && response.body) return response.body;
    const seconds = Number(response.headers.get('Retry-After'));
    if (seconds > 0) listener.retryAfter(seconds * 1_000);
    throw new Error(`The event stream answered ${response.status}.`);
  }
}
