import { FIND_TIMES, type BookableService, type OfferedTime } from '@coordinator/contracts/skills';
import type { DaySpan, HoursWish, TimeWish } from '../understanding/wish';
import type { Desk } from './desk';
import {
  distance,
  fitsDays,
  fitsHours,
  isSeveralDays,
  onTheWall,
  twoOf,
  withHalves,
  type FreeTime,
} from './fitting';

/** Why the wish could not be met as it was. */
export type Why = 'closed' | 'full' | 'taken' | 'outside_hours' | 'past' | 'too_soon' | 'too_far';

export interface Found {
  /** The one time that was asked for, and it is free. */
  readonly exact?: OfferedTime;
  /** Two at most, in the order in which they are to be named. */
  readonly offers: readonly OfferedTime[];
  readonly why?: Why;
  /** The wish with the half of the day decided. */
  readonly wish: TimeWish;
}

export interface Wanted {
  readonly service: BookableService;
  readonly wish: TimeWish;
  readonly partySize: number | undefined;
  readonly refused: readonly string[];
}

const LOOK_AHEAD_DAYS = 13;
const WIDE_DAYS = 6;
const MOST_DAYS = 31;
const MOST_SPANS = 3;
const DAYS_A_BOOK_IS_OPEN = 400;
const NOTICE_MINUTES = 60;

/** Looks for times that fit a wish, and for the nearest ones where none does. */
export async function search(desk: Desk, wanted: Wanted): Promise<Found> {
  const { days } = wanted.wish;
  const today = String(desk.reading.today);
  if (days?.byName && days.spans.length > 1 && days.spans.some(({ from }) => from === today)) {
    const others = days.spans.filter(({ from }) => from !== today);
    const onlyToday = await search(desk, {
      ...wanted,
      wish: { ...wanted.wish, days: { ...days, spans: [{ from: today, to: today }] } },
    });
    const spans = onlyToday.wish.days?.spans ?? [];
    const wish = { ...wanted.wish, days: { spans: [...others, ...spans] } };
    return lookOn(desk, { ...wanted, wish });
  }
  const found = await lookOn(desk, wanted);
  // "Tuesday" said on a Tuesday whose time has run out is that of next week.
  if (found.why && days?.byName && days.spans[0]?.from === today) {
    const next = String(desk.reading.today.add({ days: 7 }));
    const wish = { ...wanted.wish, days: { spans: [{ from: next, to: next }] } };
    const later = await lookOn(desk, { ...wanted, wish });
    if (!later.why) return later;
  }
  return found;
}

async function lookOn(desk: Desk, wanted: Wanted): Promise<Found> {
  const { wish, service, partySize } = wanted;
  const today = desk.reading.today;
  const spans = spansToLookAt(wish, today);
  const last = spans.at(-1);
  if (!last || last.from > String(today.add({ days: DAYS_A_BOOK_IS_OPEN })))
    return { offers: [], why: 'too_far', wish };

  const limits = limitsOf(wish.hours, service.durationMinutes);
  const free: FreeTime[] = [];
  const nearby: FreeTime[] = [];
  const closed = new Set<string>();
  const look = async (span: DaySpan, within: object) => {
    const outcome = await desk.use(
      desk.skills.use(FIND_TIMES, {
        appointmentTypeId: service.id,
        ...span,
        ...within,
        ...(partySize && { partySize }),
      }),
    );
    if (!outcome.ok) return [];
    for (const day of outcome.result.closedDays) closed.add(day);
    nearby.push(...outcome.result.nearby.map((time) => onTheWall(time, desk.facts.timezone)));
    return outcome.result.times.map((time) => onTheWall(time, desk.facts.timezone));
  };
  for (const span of spans) free.push(...(await look(widened(span), limits)));

  const hours = wish.hours && withHalves(wish.hours, free);
  const decided: TimeWish = { ...wish, ...(hours && { hours }) };
  const isWanted = ({ time }: FreeTime) => !wanted.refused.includes(time.startsAt);
  const known = unique(free);
  const onDays = known.filter((entry) => fitsDays(wish.days, entry));
  const fits = onDays.filter((entry) => fitsHours(hours, entry, service.durationMinutes));
  if (hours?.exact && fits[0] && !isSeveralDays(wish.days))
    return { exact: fits[0].time, offers: [], wish: decided };
  const offers = twoOf(fits.filter(isWanted), decided);
  if (offers.length > 0) return { offers: offers.map(({ time }) => time), wish: decided };

  const sameDays = onDays.length > 0 || !Object.keys(limits).length ? onDays : [];
  if (sameDays.length === 0 && Object.keys(limits).length > 0 && spans[0])
    sameDays.push(...(await look(spans[0], {})).filter((entry) => fitsDays(wish.days, entry)));
  const nearest = await nearestTo(decided, {
    sameDays: sameDays.filter(isWanted),
    others: known.filter((entry) => isWanted(entry) && !fitsDays(wish.days, entry)),
    nearby: unique(nearby).filter(isWanted),
    beyond: () => look(beyond(last), {}).then((times) => times.filter(isWanted)),
  });
  return {
    offers: nearest.map(({ time }) => time),
    why: reason(desk, decided, { spans, closed, known, fits }),
    wish: decided,
  };
}

/** The days to ask for, none of them past. Without a wish: the next two weeks. */
function spansToLookAt(wish: TimeWish, today: Temporal.PlainDate): DaySpan[] {
  const { spans = [], only } = wish.days ?? {};
  if (spans.length > 0 && !(only && spans.length === 1))
    return spans.slice(0, MOST_SPANS).map(atMost);
  const first = spans[0] ? Temporal.PlainDate.from(spans[0].from) : today;
  const end = spans[0]?.to ?? String(first.add({ days: only ? 27 : LOOK_AHEAD_DAYS }));
  if (!only || only.length > MOST_SPANS) return [atMost({ from: String(first), to: end })];
  const days: DaySpan[] = [];
  for (let day = first; String(day) <= end && days.length < MOST_SPANS; day = day.add({ days: 1 }))
    if (only.includes(day.dayOfWeek)) days.push({ from: String(day), to: String(day) });
  return days;
}

const atMost = ({ from, to }: DaySpan): DaySpan => {
  const limit = String(Temporal.PlainDate.from(from).add({ days: MOST_DAYS - 1 }));
  return { from, to: to < limit ? to : limit };
};

/** The days after show how late the business works, and are the next best. */
function widened({ from, to }: DaySpan): DaySpan {
  const wide = String(Temporal.PlainDate.from(from).add({ days: WIDE_DAYS }));
  return { from, to: to > wide ? to : wide };
}

function beyond({ to }: DaySpan): DaySpan {
  const from = Temporal.PlainDate.from(to).add({ days: 1 });
  return { from: String(from), to: String(from.add({ days: MOST_DAYS - 1 })) };
}

/** Limits that can be left to the calendar: those of which the half of the day is sure. */
function limitsOf(
  hours: HoursWish | undefined,
  duration: number,
): { notBefore?: string; before?: string } {
  if (!hours || hours.exact || hours.around) return {};
  const { from, until, doneBy } = hours;
  if ([from, until, doneBy].some((time) => time && !time.certain)) return {};
  const end = until?.minutes ?? (doneBy && doneBy.minutes - duration + 1);
  return {
    ...(from && { notBefore: clockText(from.minutes) }),
    ...(end !== undefined && end > 0 && end < 24 * 60 && { before: clockText(end) }),
  };
}

const clockText = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

interface Leftovers {
  readonly sameDays: readonly FreeTime[];
  readonly others: readonly FreeTime[];
  readonly nearby: readonly FreeTime[];
  readonly beyond: () => Promise<FreeTime[]>;
}

/** The same day at another hour first, then the same hours on another day, then whatever comes next. */
async function nearestTo(wish: TimeWish, left: Leftovers): Promise<FreeTime[]> {
  const byHours = (a: FreeTime, b: FreeTime) =>
    distance(wish.hours, a) - distance(wish.hours, b) ||
    a.time.startsAt.localeCompare(b.time.startsAt);
  const sameDays = left.sameDays.toSorted(byHours);
  const otherDays = left.others.filter(
    (entry) => !wish.days?.not?.includes(entry.weekday) && distance(wish.hours, entry) <= 60,
  );
  const isNear = wish.hours?.exact ?? wish.hours?.around ?? isSeveralDays(wish.days);
  if (sameDays.length > 0 && isNear) return sameDays.slice(0, 2);
  const elsewhere = twoOf(otherDays, wish.hours ? { hours: wish.hours } : {});
  const picked = [...sameDays.slice(0, 1), ...elsewhere.slice(0, sameDays.length > 0 ? 1 : 2)];
  if (picked.length >= 2) return picked;
  const rest = [...sameDays, ...left.others, ...left.nearby].filter(
    (entry) => !wish.days?.not?.includes(entry.weekday),
  );
  const all = unique([...picked, ...(rest.length > 0 ? rest : await left.beyond())]);
  return [...picked, ...all.filter((entry) => !picked.includes(entry))].slice(0, 2);
}

function reason(
  desk: Desk,
  wish: TimeWish,
  seen: {
    readonly spans: readonly DaySpan[];
    readonly closed: ReadonlySet<string>;
    readonly known: readonly FreeTime[];
    readonly fits: readonly FreeTime[];
  },
): Why {
  const { spans, closed, known, fits } = seen;
  if (fits.length > 0) return 'full';
  const day = spans.length === 1 && spans[0]?.from === spans[0]?.to ? spans[0]?.from : undefined;
  const { exact } = wish.hours ?? {};
  const minutesNow = desk.now.hour * 60 + desk.now.minute;
  const isToday = day === String(desk.reading.today);
  if (isToday && exact && exact.minutes <= minutesNow) return 'past';
  if (spans.every((span) => daysOf(span).every((date) => closed.has(date)))) return 'closed';
  if (!exact) return 'full';
  if (isToday && exact.minutes < minutesNow + NOTICE_MINUTES) return 'too_soon';
  const hours = known.map(({ minutes }) => minutes);
  if (
    hours.length > 0 &&
    (exact.minutes < Math.min(...hours) || exact.minutes > Math.max(...hours))
  )
    return 'outside_hours';
  return 'taken';
}

function daysOf({ from, to }: DaySpan): string[] {
  const days: string[] = [];
  for (let day = Temporal.PlainDate.from(from); String(day) <= to; day = day.add({ days: 1 }))
    days.push(String(day));
  return days;
}

const unique = (free: readonly FreeTime[]): FreeTime[] =>
  [...new Map(free.map((entry) => [entry.time.startsAt, entry])).values()].sort((a, b) =>
    a.time.startsAt.localeCompare(b.time.startsAt),
  );
