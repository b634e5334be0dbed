import type { OfferedTime } from '@coordinator/contracts/skills';
import type { ClockTime, TimeWish } from './wish';

/** What came of a look at the offers: one taken, several that fit the words, or none. */
export type Choice =
  | { readonly kind: 'taken'; readonly time: OfferedTime }
  | { readonly kind: 'unclear' }
  | { readonly kind: 'none' };

const ORDINALS: readonly (readonly [RegExp, number])[] = [
  [
    /^(?:(?:lets |ill |i ll |can |we |i |do |go |take |with |want |prefer |like |option |number |no |the |ok |yes |fine |great |good |perfect |sure |id |please |thanks |hmm |well |, |both |is |is fine )+)?(?:1|1st|first|former|one)(?: (?:one|option|choice|time|slot|works?|is|please|sounds|would|will|thanks|thank|you|for|me|good|great|perfect|fine|ok|be|then|a|,|best|it))*$/u,
    0,
  ],
  [
    /\b(?:the first|first (?:one|option|choice|time|slot|works)|1st one|former|option (?:1|one|a))\b/u,
    0,
  ],
  [
    /^(?:(?:lets |ill |i ll |can |we |i |do |go |take |with |want |prefer |like |option |number |no |the |ok |yes |fine |great |good |perfect |sure |id |please |thanks |hmm |well |, |both |is |is fine )+)?(?:2|2nd|second|latter)(?: (?:one|option|choice|time|slot|works?|is|please|sounds|would|will|thanks|thank|you|for|me|good|great|perfect|fine|ok|be|then|a|,|best|it))*$/u,
    1,
  ],
  [
    /\b(?:the second|second (?:one|option|choice|time|slot|works)|2nd one|latter|option (?:2|two|b))\b/u,
    1,
  ],
  [/\b(?:the third|third (?:one|option|choice|time)|3rd one|option (?:3|three|c))\b|^3$/u, 2],
];
/** "The 2nd" is a place in the list where nothing was offered on such a date. */
const ORDINAL_ALONE =
  /^(?:(?:ok|yes|sure|lets|do|ill|i|take|want|like|, ) ?)*(?:the )?(?:1st|2nd|3rd)(?: (?:please|thanks|works|then))*$/u;
const EARLIER =
  /\b(?:(?:the )?(?:earlier|earliest|sooner|soonest)(?: (?:one|time|option|slot|of the two))?)(?: please| works| is (?:good|better|best|fine|perfect)| thanks)*$/u;
const LATER =
  /\b(?:(?:the )?(?:later|latest|last)(?: (?:one|time|option|slot|of the two))?)(?: please| works| is (?:good|better|best|fine|perfect)| thanks)*$/u;
const TAKES_EARLIER_OR_LATER =
  /\b(?:the|take|one|ill)\b|^(?:earlier|later|sooner)(?: (?:one|please|works))+/u;
const EITHER =
  /\b(?:either(?: one| works| is)?|both (?:work|are)|whichever|whatever works|you (?:pick|choose|decide)|up to you|dont care|doesnt matter|dont mind|no preference|surprise me|any of (?:those|them)|any works)\b/u;

/** The place in a list that the words name, counted from 0. */
export const placeNamed = (plain: string): number | undefined =>
  ORDINALS.find(([pattern]) => pattern.test(plain))?.[1];

export const takesEither = (plain: string): boolean =>
  EITHER.test(plain) && !/\b(?:cant|dont|not|no) (?:do |like |want )?either\b/u.test(plain);

/**
 * Reads which of the offered times is meant. `wish` is what the text says of days and
 * hours; a number alone is a time of day where one of the offers begins at it.
 */
export function choose(
  plain: string,
  wish: TimeWish | undefined,
  bare: ClockTime | undefined,
  offered: readonly OfferedTime[],
  zone: string,
): Choice {
  const first = offered[0];
  if (!first) return { kind: 'none' };
  const hour = bare ?? wish?.hours?.exact ?? wish?.hours?.around;
  const local = offered.map((time) => ({
    time,
    at: Temporal.Instant.from(time.startsAt).toZonedDateTimeISO(zone),
  }));
  if (hour !== undefined || wish?.days?.spans.length) {
    const fitting = local.filter(({ at }) => isOnDay(at, wish) && isAtHour(at, hour));
    if (fitting.length === 1 && fitting[0]) return { kind: 'taken', time: fitting[0].time };
    const isOpen = hour !== undefined || !restricts(wish);
    if (fitting.length > 1 && isOpen && isOneDay(wish)) return { kind: 'unclear' };
  }
  const isPlace = ORDINAL_ALONE.test(plain);
  if (isPlace || (!wish?.days && !wish?.hours?.exact && !wish?.hours?.around)) {
    for (const [pattern, index] of ORDINALS) {
      const time = offered[index];
      if (time && pattern.test(plain)) return { kind: 'taken', time };
    }
    if (TAKES_EARLIER_OR_LATER.test(plain) && offered.length > 1) {
      const sorted = [...offered].sort((a, b) => a.startsAt.localeCompare(b.startsAt));
      if (EARLIER.test(plain)) return { kind: 'taken', time: sorted[0] ?? first };
      if (LATER.test(plain)) return { kind: 'taken', time: sorted.at(-1) ?? first };
    }
    if (takesEither(plain)) return { kind: 'taken', time: first };
  }
  return byPartOfDay(local, wish);
}

/** "The morning one" where one of them is in the morning. */
function byPartOfDay(
  local: readonly { time: OfferedTime; at: Temporal.ZonedDateTime }[],
  wish: TimeWish | undefined,
): Choice {
  const { from, until } = wish?.hours ?? {};
  if (local.length < 2 || wish?.hours?.exact || wish?.hours?.around || (!from && !until))
    return { kind: 'none' };
  const fitting = local.filter(({ at }) => {
    const minutes = at.hour * 60 + at.minute;
    return (
      isOnDay(at, wish) && (!from || minutes >= from.minutes) && (!until || minutes < until.minutes)
    );
  });
  return fitting.length === 1 && fitting[0]
    ? { kind: 'taken', time: fitting[0].time }
    : { kind: 'none' };
}

const isOneDay = (wish: TimeWish | undefined): boolean =>
  wish?.days?.spans.every(({ from, to }) => from === to) ?? true;

const restricts = (wish: TimeWish | undefined): boolean =>
  wish?.hours !== undefined || wish?.shift !== undefined || wish?.anyTime === true;

function isOnDay(at: Temporal.ZonedDateTime, wish: TimeWish | undefined): boolean {
  const spans = wish?.days?.spans ?? [];
  if (spans.length === 0) return true;
  const date = String(at.toPlainDate());
  const weekday = at.dayOfWeek;
  return spans.some(
    ({ from, to }) =>
      (date >= from && date <= to) ||
      // The plain "Tuesday" is that of the offer, whatever the nearest one is.
      (wish?.days?.byName === true && Temporal.PlainDate.from(from).dayOfWeek === weekday),
  );
}

function isAtHour(at: Temporal.ZonedDateTime, hour: ClockTime | undefined): boolean {
  if (!hour) return true;
  const minutes = at.hour * 60 + at.minute;
  if (minutes === hour.minutes) return true;
  return !hour.certain && minutes % 720 === hour.minutes % 720;
}
