import type { OfferedTime } from '@coordinator/contracts/skills';

/**
 * What a conversation leaves to remember, whichever model spoke: plain JSON. `offered`
 * and `booked` are kept by the skills in use, so that one model can take over from another.
 */
export interface DialogueMemory {
  /** The times offered last, in the order in which they were named. */
  readonly offered?: {
    readonly appointmentTypeId: string;
    readonly times: readonly OfferedTime[];
  };
  /** The visit booked, moved or confirmed last in this conversation. */
  readonly lastVisitId?: string;
  /** The built-in engine's own notes. */
  readonly engine?: Readonly<Record<string, unknown>>;
}
