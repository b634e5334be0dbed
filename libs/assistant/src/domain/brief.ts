import type { BookableService, OwnVisit } from '@coordinator/contracts/skills';
import type { Danger } from './safety/dangers';

/** One part of what a coordinator is told. A locked one is the platform's: an owner adds to it, and takes nothing away. */
export interface BriefSection {
  readonly key: string;
  readonly title: string;
  readonly text: string;
  readonly locked: boolean;
}

/** How the persona words the moments that every role meets; `{{placeholders}}` are still open. */
export interface PersonaVoice {
  readonly confirmBooking: string;
  readonly offerTimes: string;
  readonly noAvailability: string;
  readonly takeMessage: string;
  readonly dontKnow: string;
  readonly apology: string;
  readonly closing: string;
}

/** The same in facts, for a model that reads no prose. */
export interface BriefFacts {
  readonly businessName: string;
  /** IANA. */
  readonly timezone: string;
  readonly country: string;
  /** First name of the coordinator who speaks. */
  readonly coordinatorName: string;
  readonly coordinatorId: string;
  /** `marge`, `sandy`, …: whose manner of speaking it is. */
  readonly persona: string;
  readonly voice: PersonaVoice;
  /** Of the speaker's role, with the owner's own on top; `{{placeholders}}` are still open. */
  readonly scripts: Readonly<Record<string, string>>;
  /** What the owner wants said at the start, or null. */
  readonly customGreeting: string | null;
  readonly industry: string;
  readonly visitNoun: { readonly singular: string; readonly plural: string };
  /** What puts safety first, each with what is to be said. */
  readonly dangers: readonly Danger[];
  readonly services: readonly BookableService[];
  /** Null while the person is known by number only. */
  readonly contactName: string | null;
  readonly visits: readonly OwnVisit[];
  /** Number on which the business is called, if known. E.164. */
  readonly callbackNumber: string | null;
  /** When it is open next, as people say it; null while it is open. */
  readonly nextOpening: string | null;
}

/** What the coordinator is told before it speaks. */
export interface Brief {
  /** Of the way a brief is put together: raised whenever that changes. */
  readonly version: number;
  readonly sections: readonly BriefSection[];
  readonly facts: BriefFacts;
}
