import type { DialogueMemory } from '../dialogue-memory';
import type { SomebodyElse } from './understanding/people';
import type { TimeWish } from './understanding/wish';

/** What the person was asked last. */
export type Awaiting =
  | 'service'
  | 'time'
  | 'choice'
  | 'party'
  | 'name'
  | 'which_visit'
  | 'cancel_it'
  | 'move_or_cancel'
  | 'message'
  | 'pass_it_on'
  | 'person';

/** What is being arranged, and how far it has come. */
export interface Task {
  readonly kind: 'book' | 'move' | 'cancel' | 'confirm';
  readonly serviceId?: string;
  readonly visitId?: string;
  readonly wish?: TimeWish;
  readonly who?: SomebodyElse;
  readonly partySize?: number;
  /** The time that was picked while the name is still missing. */
  readonly picked?: string;
  /** Starts that were offered and not taken. */
  readonly refused?: readonly string[];
}

/** The engine's notes on a conversation: plain JSON, kept from turn to turn. */
export interface EngineState {
  readonly version: 1;
  /** When they were written. */
  readonly at: string;
  readonly task?: Task;
  readonly awaiting?: Awaiting;
  /** Turns in a row that were not understood. */
  readonly confused: number;
  /** The person's own name, as far as they said it here. */
  readonly name?: string;
  /** The name has been asked for: once is enough. */
  readonly nameAsked?: boolean;
  /** The kinds of visit that were named to choose from. */
  readonly options?: readonly string[];
  /** The kind of visit that was spoken of last. */
  readonly topic?: string;
  /** What was taken off the calendar in the turn before. */
  readonly canceled?: {
    readonly serviceId: string;
    readonly partySize: number;
    readonly startsAt: string;
    readonly endsAt: string;
  };
  /** A call was promised in the turn before. */
  readonly callPromised?: boolean;
  /** Words that wait to be passed on. */
  readonly pending?: string;
}

/** Half a day of silence ends what was being arranged. */
const FORGOTTEN_AFTER_HOURS = 12;

export function readState(memory: DialogueMemory, now: Temporal.Instant): EngineState {
  const fresh: EngineState = { version: 1, at: String(now), confused: 0 };
  const kept = memory.engine as Partial<EngineState> | undefined;
  if (kept?.version !== 1 || typeof kept.at !== 'string' || Number.isNaN(Date.parse(kept.at)))
    return fresh;
  const age = (now.epochMilliseconds - Date.parse(kept.at)) / 3_600_000;
  if (age > FORGOTTEN_AFTER_HOURS) {
    return {
      ...fresh,
      ...(kept.name && { name: kept.name }),
      ...(kept.nameAsked && { nameAsked: true }),
    };
  }
  return { ...fresh, ...kept, at: String(now) };
}
