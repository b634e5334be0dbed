import type { BookableService, OwnVisit } from '@coordinator/contracts/skills';
import type { Task } from '../state';
import { changedBy, type TimeWish } from '../understanding/wish';
import { joined } from '../wording/voice';
import type { Desk } from './desk';
import { madeAbsolute } from './relative';
import { search, type Found } from './search';
import { settle } from './settling';

const SHOWN_SERVICES = 4;

/**
 * Carries a booking or a move on by one step: asks for what is missing, offers times, or
 * settles on the one that was named.
 */
export async function arrange(desk: Desk, task: Task): Promise<void> {
  desk.task = task;
  const service = desk.service(task.serviceId) ?? onlyOne(desk);
  if (service) desk.notes.topic = service.id;
  if (!service) return askService(desk);
  const known = { ...task, serviceId: service.id };
  desk.task = known;
  if (task.wish?.noSuchDay) return askAfterNoSuchDay(desk, known, task.wish.noSuchDay);
  if (task.wish?.past) return askAfterPast(desk, known);
  if (desk.seatsParties && !task.partySize && task.kind === 'book')
    return desk.ask('party', desk.voice.say('askParty', {}, desk.timesAsked('party')));
  if (!task.wish || isIdle(task.wish)) return askTime(desk, known, service);
  await negotiate(desk, known, service, task.wish);
}

/** What a text adds to what is being arranged. */
export function withWhatWasSaid(desk: Desk, task: Task): Task {
  const { said } = desk;
  const [service, another] = said.services;
  const serviceId = service && !another ? service.id : task.serviceId;
  const wish = said.wish
    ? changedBy(task.wish, inTheWeekSpokenOf(desk, task, said.wish))
    : task.wish;
  const who = said.somebodyElse ?? task.who;
  const partySize = said.partySize ?? task.partySize;
  return {
    ...task,
    ...(serviceId && { serviceId }),
    ...(wish && { wish }),
    ...(who && { who }),
    ...(partySize && { partySize }),
  };
}

/** "Thursday", said while a week is being spoken of, is the Thursday of that week. */
function inTheWeekSpokenOf(desk: Desk, task: Task, wish: TimeWish): TimeWish {
  const [named, another] = wish.days?.spans ?? [];
  const offeredDays = desk.offered.map(({ startsAt }) =>
    String(desk.voice.times.local(startsAt).toPlainDate()),
  );
  const week = task.wish?.days?.spans.find(({ from, to }) => from !== to);
  if (!wish.days?.byName || !named || another || !week || offeredDays.length === 0) return wish;
  const weekday = Temporal.PlainDate.from(named.from).dayOfWeek;
  const first = Temporal.PlainDate.from(week.from);
  const day = String(first.add({ days: (weekday - first.dayOfWeek + 7) % 7 }));
  return day > week.to ? wish : { ...wish, days: { spans: [{ from: day, to: day }] } };
}

/** Offers other times than those that were refused. */
export async function offerOthers(desk: Desk, task: Task): Promise<void> {
  const refused = [...(task.refused ?? []), ...desk.offered.map(({ startsAt }) => startsAt)];
  await arrange(desk, {
    ...task,
    refused: refused.slice(-20),
    wish: task.wish ?? { anyTime: true },
  });
}

async function negotiate(
  desk: Desk,
  task: Task,
  service: BookableService,
  wish: TimeWish,
): Promise<void> {
  const found = await firstThatFits(desk, task, service, wish);
  const settledWish = withoutShift(found.wish);
  const next: Task = { ...task, ...(settledWish && { wish: settledWish }) };
  if (found.exact) return settle(desk, next, found.exact);
  const alreadyBooked = ownVisitAt(desk, next, found);
  if (alreadyBooked) {
    desk.close();
    return desk.say(desk.voice.say('visits', { visits: desk.voice.list([alreadyBooked]) }));
  }
  const overlapping = overOwnVisit(desk, next, found);
  if (overlapping) return settle(desk, next, { startsAt: overlapping });
  if (found.offers.length === 0 && task.partySize && found.why !== 'too_far')
    return passOnParty(desk, task.partySize);
  if (found.why) explain(desk, found);
  if (found.offers.length === 0) {
    desk.offered = [];
    if (found.why !== 'too_far') desk.say(desk.voice.say('noneLeft'));
    desk.task = { ...next, wish: {} };
    desk.notes.awaiting = 'time';
    return;
  }
  desk.offer(found.offers, next);
}

async function firstThatFits(
  desk: Desk,
  task: Task,
  service: BookableService,
  wish: TimeWish,
): Promise<Found> {
  let first: Found | undefined;
  for (const absolute of madeAbsolute(wish, spokenTimes(desk, task), desk.reading.today)) {
    const found = await search(desk, {
      service,
      wish: absolute,
      partySize: task.partySize,
      refused: task.refused ?? [],
    });
    if (!found.why) return found;
    first ??= found;
  }
  return first ?? { offers: [], wish };
}

/** The times that "an hour later" or "the same time" may lean on. */
function spokenTimes(desk: Desk, task: Task): Temporal.ZonedDateTime[] {
  const local = ({ startsAt }: { readonly startsAt: string }) => desk.voice.times.local(startsAt);
  if (desk.offered.length > 0)
    return desk.offered.map(local).sort((a, b) => Temporal.ZonedDateTime.compare(a, b));
  if (task.picked) return [local({ startsAt: task.picked })];
  const visit = desk.visitsAhead.find(
    ({ appointmentId }) => appointmentId === (task.visitId ?? desk.lastVisitId),
  );
  return visit ? [local(visit)] : [];
}

/** The instant that was asked for and is taken, in milliseconds. */
function takenInstant(desk: Desk, { why, wish }: Found): number | undefined {
  const day = wish.days?.spans[0]?.from;
  const { exact } = wish.hours ?? {};
  if (why !== 'taken' || !day || !exact) return undefined;
  return Temporal.PlainDate.from(day).toZonedDateTime({
    timeZone: desk.facts.timezone,
    plainTime: { hour: Math.floor(exact.minutes / 60) % 24, minute: exact.minutes % 60 },
  }).epochMilliseconds;
}

/** What is wished for again, or by a text that came twice, is in the book already. */
function ownVisitAt(desk: Desk, task: Task, found: Found): OwnVisit | undefined {
  const start = takenInstant(desk, found);
  if (task.kind !== 'book' || task.who || start === undefined) return undefined;
  return desk.visitsAhead.find(
    (visit) => Date.parse(visit.startsAt) === start && visit.appointmentTypeId === task.serviceId,
  );
}

/** A visit may move into its own time, which the calendar shows as taken. */
function overOwnVisit(desk: Desk, task: Task, found: Found): string | undefined {
  const start = takenInstant(desk, found);
  const visit = desk.visitsAhead.find(({ appointmentId }) => appointmentId === task.visitId);
  if (task.kind !== 'move' || !visit || start === undefined) return undefined;
  const [from, to] = [Date.parse(visit.startsAt), Date.parse(visit.endsAt)];
  const isOver = start !== from && start < to && start + (to - from) > from;
  return isOver ? new Date(start).toISOString() : undefined;
}

async function passOnParty(desk: Desk, partySize: number): Promise<void> {
  desk.close();
  await desk.passOn(desk.said.original);
  desk.say(desk.voice.say('tooMany', { partySize: String(partySize) }));
}

function explain(desk: Desk, { why, wish }: Found): void {
  const { voice } = desk;
  const span = wish.days?.spans[0];
  const oneDay = span && span.from === span.to && wish.days?.spans.length === 1;
  const day = span ? voice.times.day(Temporal.PlainDate.from(span.from)) : undefined;
  const exact = wish.hours?.exact;
  const time =
    exact &&
    voice.times.clock(
      Temporal.PlainTime.from({
        hour: Math.floor(exact.minutes / 60) % 24,
        minute: exact.minutes % 60,
      }),
    );
  const when = [oneDay ? day : undefined, time].filter(Boolean).join(' at ') || 'then';
  switch (why) {
    case 'closed':
      return desk.say(voice.say('closed', { day: oneDay ? day : 'those days' }));
    case 'past':
      return desk.say(voice.say('pastTime', { when }));
    case 'too_soon':
      return desk.say(voice.say('tooSoon', { when }));
    case 'outside_hours':
      return desk.say(voice.say('outsideHours', { when }));
    case 'taken':
      return desk.say(voice.say('notFree', { when }));
    case 'too_far':
      return desk.say(voice.say('tooFar', { day: day ?? 'That' }));
    case 'full':
    case undefined:
      return desk.say(voice.say('full', { when: fullWhen(wish, oneDay ? day : undefined) }));
  }
}

function fullWhen(wish: TimeWish, day: string | undefined): string {
  const { from, until } = wish.hours ?? {};
  const part =
    from && from.minutes >= 17 * 60
      ? 'in the evening'
      : from && from.minutes >= 12 * 60
        ? 'in the afternoon'
        : until && until.minutes <= 12 * 60
          ? 'in the morning'
          : undefined;
  return [day && `on ${day}`, part].filter(Boolean).join(' ') || 'then';
}

function askService(desk: Desk): void {
  if (desk.notes.confused >= 3) return desk.ask('person', desk.voice.say('offerPerson'));
  const { services } = desk.facts;
  if (services.length === 0) {
    desk.ask('message', desk.voice.say('askMessage'));
    return;
  }
  const likely = desk.said.services.length > 1 ? desk.said.services : services;
  const shown = likely.slice(0, SHOWN_SERVICES);
  desk.notes.options = shown.map(({ id }) => id);
  const options = joined(
    shown.map(({ name }) => name),
    'or',
  );
  desk.ask('service', desk.voice.say('askService', { options }, desk.timesAsked('service')));
}

function askTime(desk: Desk, task: Task, service: BookableService): void {
  desk.ask(
    'time',
    desk.voice.say('askTime', { appointmentType: service.name }, desk.timesAsked('time')),
  );
  desk.task = task;
}

function askAfterNoSuchDay(desk: Desk, task: Task, words: string): void {
  const { wish, ...rest } = task;
  desk.task = { ...rest, ...(wish?.hours && { wish: { hours: wish.hours } }) };
  desk.offered = [];
  const day = words.replace(/^\p{L}|(?<= (?:of )?)\p{L}(?=\p{L}*$)/gu, (letter) =>
    letter.toUpperCase(),
  );
  desk.ask('time', desk.voice.say('noSuchDay', { day: day.replace(/^The /u, 'the ') }));
}

function askAfterPast(desk: Desk, task: Task): void {
  const day = desk.voice.times.day(Temporal.PlainDate.from(task.wish?.past ?? ''));
  const { hours } = task.wish ?? {};
  desk.task = { ...task, wish: { ...(hours && { hours }) } };
  desk.ask('time', desk.voice.say('past', { day }));
}

const onlyOne = (desk: Desk): BookableService | undefined =>
  desk.facts.services.length === 1 ? desk.facts.services[0] : undefined;

const isIdle = (wish: TimeWish): boolean =>
  !wish.days && !wish.hours && !wish.soonest && !wish.anyTime && !wish.shift;

function withoutShift(wish: TimeWish): TimeWish | undefined {
  const { shift: _shift, past: _past, ...rest } = wish;
  return rest;
}
