import type { OwnVisit } from '@coordinator/contracts/skills';
import { choose } from '../understanding/choices';
import { namedIn } from '../understanding/understand';
import type { TimeWish } from '../understanding/wish';
import type { Desk } from './desk';

export interface VisitsMeant {
  readonly visits: readonly OwnVisit[];
  /** The words pointed at something that none of the visits is. */
  readonly pointedElsewhere: boolean;
}

/** Which of the visits the words mean: by kind, day, hour, whose it is, or its place in the list. */
export function visitsMeant(
  desk: Desk,
  visits: readonly OwnVisit[],
  words: { readonly plain: string; readonly wish?: TimeWish | undefined },
): VisitsMeant {
  const { plain, wish } = words;
  const services = namedIn(plain, desk.facts.services);
  const filters: ((visit: OwnVisit) => boolean)[] = [];
  if (services.length > 0)
    filters.push((visit) => services.some(({ id }) => id === visit.appointmentTypeId));
  const people = new Set(visits.map(({ bookedFor }) => bookedFor.toLowerCase()));
  const named = [...people].filter((name) => name !== '' && ` ${plain} `.includes(` ${name}`));
  if (named.length > 0) filters.push(({ bookedFor }) => named.includes(bookedFor.toLowerCase()));
  const not = wish?.days?.not;
  if (wish?.days?.spans.length || wish?.hours?.exact)
    filters.push((visit) => isAt(desk, visit, wish));
  // "I can't do Thursday" speaks of the visit on Thursday.
  else if (not)
    filters.push(({ startsAt }) => not.includes(desk.voice.times.local(startsAt).dayOfWeek));
  const meant = filters.reduce((left, fits) => left.filter(fits), [...visits]);
  if (filters.length > 0) return { visits: meant, pointedElsewhere: meant.length === 0 };
  const choice = choose(plain, wish, desk.said.bareHour, visits, desk.facts.timezone);
  if (choice.kind === 'taken' && visits.length > 1)
    return { visits: visits.filter((visit) => visit === choice.time), pointedElsewhere: false };
  return { visits, pointedElsewhere: false };
}

function isAt(desk: Desk, visit: OwnVisit, wish: TimeWish): boolean {
  const at = desk.voice.times.local(visit.startsAt);
  const date = String(at.toPlainDate());
  const { days, hours } = wish;
  const onDay =
    !days?.spans.length ||
    days.spans.some(
      ({ from, to }) =>
        (date >= from && date <= to) ||
        (from === to &&
          Temporal.PlainDate.from(from).dayOfWeek === at.dayOfWeek &&
          days.byName === true),
    );
  const minutes = at.hour * 60 + at.minute;
  return onDay && (!hours?.exact || hours.exact.minutes % 720 === minutes % 720);
}

export const lastSpokenOf = (desk: Desk, visits: readonly OwnVisit[]): OwnVisit | undefined =>
  visits.find(({ appointmentId }) => appointmentId === desk.lastVisitId);
