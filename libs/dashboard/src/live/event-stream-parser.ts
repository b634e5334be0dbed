/** One message of a `text/event-stream`. */
export interface StreamMessage {
  /** The id in force: this message's own, or the last one before it. */
  readonly lastEventId: string;
  readonly event: string;
  readonly data: string;
}

const LINE_END = /\r\n|\n|\r/u;

/** Puts the messages of a `text/event-stream` together, however its text is cut into pieces. */
export class EventStreamParser {
  /** The pause before reconnecting that the server asks for, in milliseconds. */
  retryMs: number | null = null;

  private rest = '';
  private lastEventId = '';
  private event = '';
  private data: string[] = [];

  /** The messages that this piece of text completes. */
  push(text: string): StreamMessage[] {
    const messages: StreamMessage[] = [];
    let buffer = this.rest + text;
    for (;;) {
      const end = LINE_END.exec(buffer);
      // A carriage return at the very end may be half of a line end.
      if (!end || (end[0] === '\r' && end.index === buffer.length - 1)) break;
      const message = this.take(buffer.slice(0, end.index));
      if (message) messages.push(message);
      buffer = buffer.slice(end.index + end[0].length);
    }
    this.rest = buffer;
    return messages;
  }

  private take(line: string): StreamMessage | null {
    if (line === '') return this.complete();
    const colon = line.indexOf(':');
    if (colon === 0) return null;
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /u, '');
    if (field === 'event') this.event = value;
    else if (field === 'data') this.data.push(value);
    else if (field === 'id' && !value.includes('\0')) this.lastEventId = value;
    else if (field === 'retry' && /^\d+$/u.test(value)) this.retryMs = Number(value);
    return null;
  }

  private complete(): StreamMessage | null {
    const { event, data, lastEventId } = this;
    this.event = '';
    this.data = [];
    if (data.length === 0 && event === '') return null;
    return { lastEventId, event: event || 'message', data: data.join('\n') };
  }
}
