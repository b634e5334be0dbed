import type { ServerResponse } from 'node:http';
import type { FeedEntry } from './live-feed';

/** A reader who lets this many bytes pile up is cut off; they come back and are told of the gap. */
const MAX_UNREAD_BYTES = 256 * 1024;

/** One open event stream, in the format of server-sent events. */
export class LiveStream {
  constructor(private readonly response: ServerResponse) {}

  open(): void {
    this.response.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    this.#write('retry: 1000\n\n');
  }

  event({ id, event }: FeedEntry): void {
    this.#write(`id: ${id}\nevent: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`);
  }

  /** Says from where on events are told. */
  ready(id: string | null): void {
    this.#write(`${id === null ? '' : `id: ${id}\n`}event: ready\ndata: {}\n\n`);
  }

  /** Something may have been missed: fetch again. */
  resync(id: string | null): void {
    this.#write(`${id === null ? '' : `id: ${id}\n`}event: resync\ndata: {}\n\n`);
  }

  heartbeat(): void {
    this.#write(':\n\n');
  }

  end(): void {
    this.response.end();
  }

  #write(text: string): void {
    if (this.response.destroyed || this.response.writableEnded) return;
    this.response.write(text);
    if (this.response.writableLength > MAX_UNREAD_BYTES) this.response.destroy();
  }
}
