import type { LiveFeed, FeedEntry, Missed } from './live-feed';
import type { LiveStream } from './live-stream';
import { mayHear } from './live-visitor';
import type { LiveVisitor } from './live-visitor';

const HEARTBEAT_MS = 15_000;
const RECHECK_MS = 60_000;
const STREAM_ID = /^\d{1,15}-\d{1,15}$/;

/** One reader of an organization's feed, from the opening of the stream to its end. */
export class LiveSession {
  readonly #timers: NodeJS.Timeout[] = [];
  #unwatch: () => void = () => undefined;
  #isOver = false;
  /** What happens while the past is read comes after it. */
  #waiting: FeedEntry[] | null = [];

  constructor(
    private readonly feed: LiveFeed,
    private readonly stream: LiveStream,
    private readonly organizationId: string,
    private visitor: LiveVisitor,
    /** Who the reader is by now; null when the stream has to end. */
    private readonly findVisitor: () => Promise<LiveVisitor | null>,
  ) {}

  /** Tells what was missed since an entry, and from then on what happens. */
  async begin(lastEventId: string | undefined): Promise<void> {
    this.stream.open();
    const unwatch = await this.feed.watch(this.organizationId, {
      onEvent: (entry) => (this.#waiting ? this.#waiting.push(entry) : this.#hear(entry)),
      onGap: () => this.stream.resync(null),
    });
    if (this.#isOver) return unwatch();
    this.#unwatch = unwatch;
    this.#timers.push(
      setInterval(() => this.stream.heartbeat(), HEARTBEAT_MS),
      setInterval(() => void this.#recheck(), RECHECK_MS),
    );
    const { missed, latestId } = await this.#past(lastEventId);
    if (missed) for (const entry of missed) this.#hear(entry);
    else if (lastEventId === undefined) this.stream.ready(latestId);
    else this.stream.resync(latestId);
    const known = missed ? (missed.at(-1)?.id ?? lastEventId ?? null) : latestId;
    for (const entry of this.#waiting ?? []) if (isAfter(entry.id, known)) this.#hear(entry);
    this.#waiting = null;
  }

  end(): void {
    this.#isOver = true;
    this.#unwatch();
    for (const timer of this.#timers) clearInterval(timer);
    this.stream.end();
  }

  #hear(entry: FeedEntry): void {
    if (mayHear(this.visitor, entry)) this.stream.event(entry);
    const { actor } = this.visitor;
    const { type, data } = entry.event;
    if (
      actor.kind === 'user' &&
      type.startsWith('identity.member_') &&
      data['userId'] === actor.userId
    ) {
      void this.#recheck();
    }
  }

  async #recheck(): Promise<void> {
    const visitor = await this.findVisitor().catch(() => null);
    if (visitor) this.visitor = visitor;
    else this.end();
  }

  /** Redis may be away: then nothing is known of the past, and the reader fetches again. */
  async #past(
    lastEventId: string | undefined,
  ): Promise<{ missed: Missed; latestId: string | null }> {
    try {
      const missed =
        lastEventId !== undefined && STREAM_ID.test(lastEventId)
          ? await this.feed.missedSince(this.organizationId, lastEventId)
          : null;
      return { missed, latestId: missed ? null : await this.feed.latestId(this.organizationId) };
    } catch {
      return { missed: null, latestId: null };
    }
  }
}

/** Whether one id of a stream comes after another. */
function isAfter(id: string, other: string | null): boolean {
  if (other === null) return true;
  const [time = 0, count = 0] = id.split('-').map(Number);
  const [otherTime = 0, otherCount = 0] = other.split('-').map(Number);
  return time > otherTime || (time === otherTime && count > otherCount);
}
