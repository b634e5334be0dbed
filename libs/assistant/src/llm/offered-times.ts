import { BOOK_APPOINTMENT, MOVE_APPOINTMENT } from '@coordinator/contracts/skills';
import type { AnySkill, OfferedTime, SkillOutcome } from '@coordinator/contracts/skills';
import type { DialogueMemory } from '../domain/dialogue-memory';
import type { SpokenTimes } from '../domain/engine/wording/spoken-times';

type Offer = NonNullable<DialogueMemory['offered']>;

interface Found {
  readonly appointmentTypeId: string;
  readonly times: readonly OfferedTime[];
}

/** Which times a reply offers: of those that skills returned in the turn, the ones it names, in its order. */
export class OfferedTimes {
  readonly #found: Found[] = [];
  #settled = false;

  constructor(private readonly times: SpokenTimes) {}

  /** Whether one of the times was taken, so that what was on offer no longer is. */
  get settled(): boolean {
    return this.#settled;
  }

  /** Takes note of what a use of a skill returned, if it returned times. */
  note({ name }: AnySkill, args: unknown, outcome: SkillOutcome): void {
    if (outcome.ok && (name === BOOK_APPOINTMENT.name || name === MOVE_APPOINTMENT.name)) {
      this.#settled = true;
      this.#found.length = 0;
    }
    const { appointmentTypeId } = (args ?? {}) as { appointmentTypeId?: unknown };
    const source = outcome.ok ? outcome.result : outcome.details;
    const { times, nearby, alternatives } = (source ?? {}) as Record<string, unknown>;
    const found = [times, nearby, alternatives].flatMap((list) =>
      Array.isArray(list) ? list.filter(isTime) : [],
    );
    if (typeof appointmentTypeId === 'string' && found.length > 0) {
      this.#found.push({ appointmentTypeId, times: found });
    }
  }

  /** Undefined when the reply names none. */
  in(reply: string): Offer | undefined {
    const said = plain(reply);
    // The latest search is the one that the reply is about.
    for (const { appointmentTypeId, times } of this.#found.toReversed()) {
      const named = times
        .map((time) => ({ time, at: this.#placeOf(time, said) }))
        .filter(({ at }) => at >= 0)
        .sort((a, b) => a.at - b.at)
        .map(({ time: { startsAt, endsAt } }) => ({ startsAt, endsAt }));
      if (named.length > 0) return { appointmentTypeId, times: named };
    }
    return undefined;
  }

  /** Where the time is named together with its day, or -1. */
  #placeOf({ startsAt }: OfferedTime, said: string): number {
    const local = this.times.local(startsAt);
    const clock = plain(this.times.time(startsAt));
    const day = plain(local.toLocaleString('en-US', { weekday: 'long' }));
    const namesDay =
      said.includes(day) ||
      said.includes(day.slice(0, 3)) ||
      new RegExp(String.raw`(?<!\d)${local.day}(?!\d|:)`).test(said);
    if (!namesDay) return -1;
    const place = [
      clock,
      clock.replace(':00', ''),
      clock.replace(' ', ''),
      clock.replace(':00 ', ''),
    ]
      .map((form) => said.search(new RegExp(String.raw`(?<![\d:])${form}(?![\d:])`)))
      .filter((at) => at >= 0);
    return place.length > 0 ? Math.min(...place) : -1;
  }
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\b([ap])\.m\./g, '$1m')
    .replace(/\s+/g, ' ');

const isTime = (value: unknown): value is OfferedTime =>
  typeof (value as Partial<OfferedTime> | null)?.startsAt === 'string' &&
  typeof (value as Partial<OfferedTime> | null)?.endsAt === 'string';
