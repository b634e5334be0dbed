/** Countries that read the clock twice around. */
const TWELVE_HOURS: ReadonlySet<string> = new Set([
  'US',
  'CA',
  'AU',
  'NZ',
  'IN',
  'PH',
  'IE',
  'MX',
  'CO',
  'EG',
  'SA',
  'PK',
  'BD',
  'MY',
  'SG',
  'ZA',
]);
/** Countries that put the month before the day. */
const MONTH_FIRST: ReadonlySet<string> = new Set(['US', 'CA', 'PH']);

/** Instants as people of a place say them. */
export class SpokenTimes {
  readonly #thisYear: number | undefined;

  /** With `now`, dates of another year name the year. */
  constructor(
    private readonly zone: string,
    private readonly country: string,
    now?: Temporal.Instant,
  ) {
    this.#thisYear = now?.toZonedDateTimeISO(zone).year;
  }

  local(instant: string): Temporal.ZonedDateTime {
    return Temporal.Instant.from(instant).toZonedDateTimeISO(this.zone);
  }

  /** "Tuesday, Nov 24", or "Tuesday, Jan 5, 2027" */
  date(instant: string): string {
    return this.day(this.local(instant).toPlainDate());
  }

  day(date: Temporal.PlainDate): string {
    const weekday = date.toLocaleString('en-US', { weekday: 'long' });
    const month = date.toLocaleString('en-US', { month: 'short' });
    const isFar = this.#thisYear !== undefined && date.year !== this.#thisYear;
    return MONTH_FIRST.has(this.country)
      ? `${weekday}, ${month} ${date.day}${isFar ? `, ${date.year}` : ''}`
      : `${weekday}, ${date.day} ${month}${isFar ? ` ${date.year}` : ''}`;
  }

  /** "2:00 PM", or "14:00" */
  time(instant: string): string {
    return this.clock(this.local(instant).toPlainTime());
  }

  clock(time: Temporal.PlainTime): string {
    const minutes = String(time.minute).padStart(2, '0');
    if (!TWELVE_HOURS.has(this.country)) return `${String(time.hour).padStart(2, '0')}:${minutes}`;
    return `${time.hour % 12 || 12}:${minutes} ${time.hour < 12 ? 'AM' : 'PM'}`;
  }

  /** "Tuesday, Nov 24 at 2:00 PM" */
  full(instant: string): string {
    return `${this.date(instant)} at ${this.time(instant)}`;
  }

  /** Two times side by side: the day is named once where both are on it. */
  pair(first: string, second: string): readonly [string, string] {
    const sameDay = this.date(first) === this.date(second);
    return [this.full(first), sameDay ? this.time(second) : this.full(second)];
  }
}
