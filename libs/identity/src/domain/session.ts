const IDLE = { hours: 30 * 24 };
const ABSOLUTE = { hours: 90 * 24 };
/** Two tabs may send the same token at the same moment, or one may never hear the answer. */
const GRACE_SECONDS = 10;

/** What came of showing a refresh token. */
export type RefreshOutcome =
  | { kind: 'renewed'; generation: number }
  /** The session has ended, or the token never existed. */
  | { kind: 'refused' }
  /** The token was used long ago: somebody else holds a copy, so the whole session is over. */
  | { kind: 'reused' };

/**
 * One sign-in of one person on one device. Its refresh tokens are numbered: each is
 * used up by its successor. The tokens themselves are never stored.
 */
export class Session {
  revokedAt: Date | null = null;
  generation = 1;
  /** When the latest tokens were used, oldest first, as far back as the grace goes. */
  recentRefreshes: string[] = [];
  expiresAt: Date;
  readonly createdAt: Date;

  constructor(
    readonly id: string,
    readonly userId: string,
    readonly ipAddress: string | null,
    readonly userAgent: string | null,
    now: Temporal.Instant,
  ) {
    this.createdAt = toDate(now);
    this.expiresAt = toDate(now.add(IDLE));
  }

  /** Exchanges the refresh token of a generation for its successor. */
  refresh(generation: number, now: Temporal.Instant): RefreshOutcome {
    if (this.revokedAt || now.epochMilliseconds >= this.expiresAt.getTime())
      return { kind: 'refused' };
    if (generation > this.generation || generation < 1) return { kind: 'refused' };
    if (generation === this.generation) return this.advance(now);
    const usedAt = this.recentRefreshes.at(generation - this.generation);
    if (usedAt !== undefined && isWithinGrace(usedAt, now)) {
      return { kind: 'renewed', generation: generation + 1 };
    }
    this.revoke(now);
    return { kind: 'reused' };
  }

  /** Ends the session. */
  revoke(now: Temporal.Instant): void {
    this.revokedAt ??= toDate(now);
  }

  private advance(now: Temporal.Instant): RefreshOutcome {
    this.recentRefreshes = [
      ...this.recentRefreshes.filter((usedAt) => isWithinGrace(usedAt, now)),
      now.toString(),
    ];
    this.generation += 1;
    const absoluteEnd = Temporal.Instant.fromEpochMilliseconds(this.createdAt.getTime()).add(
      ABSOLUTE,
    );
    const idleEnd = now.add(IDLE);
    this.expiresAt = toDate(
      Temporal.Instant.compare(idleEnd, absoluteEnd) < 0 ? idleEnd : absoluteEnd,
    );
    return { kind: 'renewed', generation: this.generation };
  }
}

function isWithinGrace(usedAt: string, now: Temporal.Instant): boolean {
  return now.since(Temporal.Instant.from(usedAt)).total('seconds') <= GRACE_SECONDS;
}

function toDate(instant: Temporal.Instant): Date {
  return new Date(instant.epochMilliseconds);
}
