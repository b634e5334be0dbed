/** When unsolicited messages may go out, by the recipient's wall clock. */
export interface SendingWindow {
  /** Full hours of the day, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** ISO weekdays, Monday first. */
  readonly days: readonly number[];
}

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
export const UNSOLICITED: SendingWindow = { from: 9, to: 20, days: EVERY_DAY };
/** No advertising on Sundays. */
export const ADVERTISING: SendingWindow = { from: 9, to: 20, days: EVERY_DAY.slice(0, 6) };

const LONGEST_WAIT_DAYS = 8;

export function isWithin(window: SendingWindow, local: Temporal.ZonedDateTime): boolean {
  return (
    window.days.includes(local.dayOfWeek) && local.hour >= window.from && local.hour < window.to
  );
}

/** The first instant after `local`, which lies outside of the window, at which the window opens. */
export function nextOpening(
  window: SendingWindow,
  local: Temporal.ZonedDateTime,
): Temporal.ZonedDateTime {
  for (let days = 0; days <= LONGEST_WAIT_DAYS; days++) {
    // By the calendar, not by 24 hours; a wall clock time that is skipped moves forward.
    const opening = local
      .toPlainDate()
      .add({ days })
      .toZonedDateTime({ timeZone: local.timeZoneId, plainTime: { hour: window.from } });
    if (Temporal.ZonedDateTime.compare(opening, local) > 0 && isWithin(window, opening)) {
      return opening;
    }
  }
  throw new Error('The window never opens.');
}
