/** What a dialogue plays in: who answers, for which business, at what time. */
export type PracticeBusinessName = 'dental' | 'salon' | 'plumbing' | 'restaurant' | 'tutor';
export type PracticePersona = 'marge' | 'sandy' | 'alex' | 'emma' | 'marcus';

/** A visit as the calendar shows it. */
export interface WrittenVisit {
  readonly service: string;
  /** Wall clock of the business: `2026-11-24T14:00`. */
  readonly at: string;
  /** First name of whom it is for; left out: not looked at. */
  readonly for?: string;
  /** Left out: 1. */
  readonly partySize?: number;
  readonly status?: 'scheduled' | 'confirmed';
}

export interface Step {
  /** One text, or several that arrive as one turn. */
  readonly says: string | readonly string[];
  /** The reply matches all of them. */
  readonly reply?: RegExp | readonly RegExp[];
  /** The reply matches none of them. */
  readonly never?: RegExp | readonly RegExp[];
  /** Skills that are used in this turn, by name. */
  readonly uses?: readonly string[];
  /** Skills that are not. */
  readonly avoids?: readonly string[];
  /** Starts that somebody else takes before the text arrives. */
  readonly meanwhileTaken?: readonly string[];
  /** Minutes that pass before the text arrives. */
  readonly later?: number;
}

/** A conversation by text, written down, and what has to come of it. Knows nothing of how the book is kept. */
export interface WrittenDialogue {
  readonly name: string;
  readonly business: PracticeBusinessName;
  readonly persona: PracticePersona;
  /** Wall clock of the business. */
  readonly now: string;
  /** First name of the person who texts; left out: unknown. */
  readonly contact?: string;
  /** Visits that they have. */
  readonly visits?: readonly WrittenVisit[];
  /** Starts that are taken, half an hour each. */
  readonly taken?: readonly string[];
  /** Days without a free time. */
  readonly fullDays?: readonly string[];
  readonly script: readonly Step[];
  /** Every visit ahead at the end; left out: not looked at. */
  readonly book?: readonly WrittenVisit[];
}
