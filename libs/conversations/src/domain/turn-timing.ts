/** Texts that come this close together are answered as one. */
const PAUSE: Temporal.DurationLike = { milliseconds: 1_500 };
/** However fast somebody goes on, the first text of a turn waits no longer. */
const LONGEST_WAIT: Temporal.DurationLike = { milliseconds: 3_000 };

/** When a turn is due that a text has just begun or gone on with, and how far further texts may move that. */
export const turnTiming = (
  now: Temporal.Instant,
): { dueAt: Temporal.Instant; latestDueAt: Temporal.Instant } => ({
  dueAt: now.add(PAUSE),
  latestDueAt: now.add(LONGEST_WAIT),
});

/** How long a disclosure that an AI assistant answers holds in a conversation. */
const DISCLOSURE_HOLDS: Temporal.DurationLike = { hours: 24 };
/** The least time between two replies that nobody is there. */
const TAKE_MESSAGE_PAUSE: Temporal.DurationLike = { hours: 12 };

const isOver = (
  since: string | null,
  duration: Temporal.DurationLike,
  now: Temporal.Instant,
): boolean =>
  since === null || Temporal.Instant.compare(Temporal.Instant.from(since).add(duration), now) <= 0;

/** Whether the next reply has to say that an AI assistant answers. */
export const mustDisclose = (disclosedAt: string | null, now: Temporal.Instant): boolean =>
  isOver(disclosedAt, DISCLOSURE_HOLDS, now);

/** Whether it may be said again that nobody is there. */
export const mayTakeMessage = (repliedAt: string | null, now: Temporal.Instant): boolean =>
  isOver(repliedAt, TAKE_MESSAGE_PAUSE, now);
