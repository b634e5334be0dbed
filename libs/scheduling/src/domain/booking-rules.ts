/** How visits of one kind are offered. Minutes are elapsed time, except that horizon days are 24 hours each. */
export interface BookingRules {
  readonly durationMinutes: number;
  /** Kept free before the visit, also outside opening hours. */
  readonly bufferBeforeMinutes: number;
  /** Kept free after the visit, also outside opening hours. */
  readonly bufferAfterMinutes: number;
  /** Between two starts, counted from the opening instant. */
  readonly slotIntervalMinutes: number;
  readonly minimumNoticeMinutes: number;
  /** A start may be at most this many times 24 hours ahead. */
  readonly horizonDays: number;
}

/** The rules an organization sets for all its kinds of visit, each of which may differ. */
export type OrganizationRules = Omit<BookingRules, 'durationMinutes'>;

export const DEFAULT_RULES: OrganizationRules = {
  bufferBeforeMinutes: 0,
  bufferAfterMinutes: 0,
  slotIntervalMinutes: 30,
  minimumNoticeMinutes: 60,
  horizonDays: 400,
};

/** Least and greatest values. A visit of over a day would not fit the search around a window. */
export const RULE_LIMITS: Record<keyof BookingRules, { min: number; max: number }> = {
  durationMinutes: { min: 1, max: 1_440 },
  bufferBeforeMinutes: { min: 0, max: 720 },
  bufferAfterMinutes: { min: 0, max: 720 },
  slotIntervalMinutes: { min: 5, max: 1_440 },
  minimumNoticeMinutes: { min: 0, max: 525_600 },
  horizonDays: { min: 1, max: 1_095 },
};
