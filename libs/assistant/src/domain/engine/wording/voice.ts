import type { OfferedTime, OwnVisit } from '@coordinator/contracts/skills';
import type { BriefFacts, PersonaVoice } from '../../brief';
import { canFill, fill } from './fill';
import type { Manner } from './manner';
import { mannerOf } from './manners/manner-of';
import { SpokenTimes } from './spoken-times';

type Values = Readonly<Record<string, string | undefined>>;

/** Says things as the persona does, in the words and times of the business. */
export class Voice {
  readonly times: SpokenTimes;
  readonly #manner: Manner;
  readonly #common: Values;

  /** With `now`, dates of another year name the year. */
  constructor(
    private readonly facts: BriefFacts,
    now?: Temporal.Instant,
  ) {
    this.times = new SpokenTimes(facts.timezone, facts.country, now);
    this.#manner = mannerOf(facts.persona);
    this.#common = {
      businessName: facts.businessName,
      coordinatorName: facts.coordinatorName,
      contactFirstName: facts.contactName ?? undefined,
      callbackNumber: facts.callbackNumber ?? undefined,
      nextOpening: facts.nextOpening ?? undefined,
      visit: facts.visitNoun.singular,
      aVisit: withArticle(facts.visitNoun.singular),
      visits: facts.visitNoun.plural,
    };
  }

  /** `turn` chooses the words where there are several: the next for each time it is said again. */
  say(moment: keyof Manner, values: Values = {}, turn = 0): string {
    const words = this.#manner[moment];
    const all = { ...this.#common, ...values };
    const fitting = words.filter((template) => canFill(template, all));
    const choice = fitting.length > 0 ? fitting : words;
    return fill(choice[turn % choice.length] ?? '', all);
  }

  /** In the persona's own sentence for the moment. */
  own(moment: keyof PersonaVoice, values: Values = {}): string {
    return fill(this.facts.voice[moment], { ...this.#common, ...values });
  }

  offer(times: readonly OfferedTime[], isAgain = false): string {
    const [first, second] = times;
    if (!first) return '';
    if (!second) return this.say('offerOne', this.options(times));
    if (isAgain) return this.say('offerAgain', this.options(times));
    return this.own('offerTimes', this.options(times));
  }

  options(times: readonly OfferedTime[]): Values {
    const [first, second] = times;
    if (!first) return {};
    if (!second) return { optionOne: this.times.full(first.startsAt) };
    const [optionOne, optionTwo] = this.times.pair(first.startsAt, second.startsAt);
    return { optionOne, optionTwo };
  }

  /** `calledThemselves` is the name that the person gave, if they gave one. */
  visitValues(visit: OwnVisit, calledThemselves?: string): Values {
    const title = this.titleOf(visit);
    const owner = this.#ownerOf(visit, calledThemselves);
    const named = owner === undefined ? undefined : `${owner}'s ${title}`;
    return {
      appointmentType: named ?? title,
      yourVisit: named ?? `your ${title}`,
      YourVisit: named ?? `Your ${title}`,
      appointmentDate: this.times.date(visit.startsAt),
      appointmentTime: this.times.time(visit.startsAt),
      partySize: String(visit.partySize),
    };
  }

  /** First name of whom a visit is for, when it is not for the one who texts. */
  #ownerOf({ bookedFor }: OwnVisit, calledThemselves = ''): string | undefined {
    const known = [this.facts.contactName ?? '', calledThemselves].filter((name) => name !== '');
    if (known.length === 0) return undefined;
    const first = (name: string) => name.split(' ')[0]?.toLowerCase();
    return ['', 'you', ...known].map(first).includes(first(bookedFor)) ? undefined : bookedFor;
  }

  /** "Cleaning on Tuesday, Nov 24 at 2:00 PM and ..." */
  list(visits: readonly OwnVisit[], link?: 'or'): string {
    const severalPeople = new Set(visits.map(({ bookedFor }) => bookedFor)).size > 1;
    const shown = visits.slice(0, 4).map((visit) => {
      const whose = severalPeople ? ` for ${visit.bookedFor}` : '';
      return `${this.titleOf(visit)}${whose} on ${this.times.full(visit.startsAt)}`;
    });
    return joined(shown, link);
  }

  titleOf(visit: Pick<OwnVisit, 'title' | 'appointmentTypeId'>): string {
    return (
      this.facts.services.find(({ id }) => id === visit.appointmentTypeId)?.name ?? visit.title
    );
  }
}

const withArticle = (noun: string): string => `${/^[aeiou]/iu.test(noun) ? 'an' : 'a'} ${noun}`;

/** "a, b or c" with any last link. */
export const joined = (items: readonly string[], link = 'and'): string =>
  items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} ${link} ${items.at(-1) ?? ''}`;
