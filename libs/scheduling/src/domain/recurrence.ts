import { InvalidInput } from '@coordinator/platform/domain';
import { RRuleTemporal } from 'rrule-temporal';
import { parseRecurrenceRule, type RuleParts } from './recurrence-rule';

/** Rules without COUNT jump to the window; those with it are at most 1,000 occurrences long. */
const MAX_STEPS = 20_000;

/**
 * An RFC 5545 RRULE that is followed on the wall clock: at nine every Monday stays at nine
 * when the clocks change. The first occurrence is the one it was made with, whether or not
 * the rule would produce it.
 */
export class Recurrence {
  readonly #parts: RuleParts;

  /** Throws {@link InvalidInput} for a rule that is malformed or unreasonable. */
  constructor(readonly rule: string) {
    const parts = parseRecurrenceRule(rule);
    if (typeof parts === 'string') {
      throw new InvalidInput([{ path: 'recurrenceRule', message: parts }]);
    }
    this.#parts = parts;
  }

  /**
   * The occurrences that begin from `from` to `to`, both inclusive, on the wall
   * clock, in order. UNTIL in UTC is read in the zone; a bare date includes that day.
   */
  between(
    first: Temporal.PlainDateTime,
    zone: string,
    from: Temporal.PlainDateTime,
    to: Temporal.PlainDateTime,
  ): Temporal.PlainDateTime[] {
    // UTC stands in for the wall clock here: it has neither gaps nor overlaps, so that no
    // occurrence is dropped or moved before its real zone is applied.
    const rule = new RRuleTemporal({
      rruleString: `DTSTART:${compact(first)}Z\nRRULE:${this.#onWallClock(zone)}`,
      includeDtstart: true,
      maxIterations: MAX_STEPS,
      cache: false,
    });
    return rule
      .between(from.toZonedDateTime('UTC'), to.toZonedDateTime('UTC'), true)
      .map((occurrence) =>
        Temporal.Instant.fromEpochMilliseconds(occurrence.epochMilliseconds)
          .toZonedDateTimeISO('UTC')
          .toPlainDateTime(),
      );
  }

  #onWallClock(zone: string): string {
    return [...this.#parts]
      .map(
        ([key, value]) => `${key}=${key === 'UNTIL' ? `${untilOnWallClock(value, zone)}Z` : value}`,
      )
      .join(';');
  }
}

function untilOnWallClock(until: string, zone: string): string {
  if (!until.includes('T')) return `${until}T235959`;
  if (!until.endsWith('Z')) return until;
  const utc = Temporal.PlainDateTime.from(until.slice(0, -1)).toZonedDateTime('UTC');
  return compact(utc.withTimeZone(zone).toPlainDateTime());
}

/** RFC 5545's notation, such as 20270314T023000. */
const compact = (time: Temporal.PlainDateTime): string =>
  time.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '');
