import type { OfferedTime, SkillOutcome } from '@coordinator/contracts/skills';
import type { BriefFacts, BriefSection } from '../brief';
import type { Utterance } from '../turn';
import type { Effect } from '../word-effects';

/** All that the words of a reply may rest on. */
export interface Evidence {
  readonly facts: BriefFacts;
  readonly sections: readonly BriefSection[];
  /** What was done in the turn. */
  readonly effects: readonly Effect[];
  /** What every use of a skill in the turn came to, refusals too. */
  readonly outcomes: readonly SkillOutcome[];
  /** The times that were offered before. */
  readonly offered: readonly OfferedTime[];
  /** What the person says in this turn. */
  readonly texts: readonly string[];
  readonly history: readonly Utterance[];
  readonly now: Temporal.Instant;
}

/** Sections in which the business itself speaks. */
const STATED = new Set(['business', 'services', 'owner', 'now']);

/** The words of the business: its facts, and what was looked up in the turn. */
export function statedWords({ facts, sections, outcomes }: Evidence): string[] {
  const { services, scripts, customGreeting, voice, businessName, nextOpening } = facts;
  return [
    businessName,
    nextOpening ?? '',
    customGreeting ?? '',
    ...Object.values(scripts),
    ...Object.values<string>({ ...voice }),
    ...services.flatMap(({ name, description }) => [name, description ?? '']),
    ...sections.filter(({ key }) => STATED.has(key)).map(({ text }) => text),
    ...outcomes.flatMap((outcome) => answersIn(outcome)),
  ];
}

const answersIn = (outcome: SkillOutcome): string[] => {
  const { answer } = ((outcome.ok && outcome.result) || {}) as { answer?: unknown };
  return typeof answer === 'string' ? [answer] : [];
};

/** The instants that stand below one of the names, or below any name, however deep. */
export function instantsIn(value: unknown, names?: readonly string[]): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => instantsIn(item, names));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    if (typeof inner !== 'string') return instantsIn(inner, names);
    const isNamed = names === undefined || names.includes(name);
    return isNamed && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(inner) ? [inner] : [];
  });
}
